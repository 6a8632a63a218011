/** A Vega-Lite specification of a drawing laid out in pixels: plain data, so that a test can compare it without a browser. */
export interface Spec {
  readonly width: number;
  readonly height: number;
  readonly autosize: "none";
  readonly layer: readonly Layer[];
}

/** One layer of a drawing: a mark a row, placed and coloured by the row's columns. */
export interface Layer {
  readonly data: {readonly values: readonly object[]};
  readonly mark: object;
  readonly encoding: object;
}

/** A drawing of these layers, each over the one before it. */
export const drawing = (width: number, height: number, layer: readonly Layer[]): Spec => ({
  width,
  height,
  autosize: "none",
  layer
});
