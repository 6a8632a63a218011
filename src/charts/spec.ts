/** A Vega-Lite specification of a drawing laid out in pixels: plain data, so that a test can compare it without a browser. */
export interface Spec {
  readonly width: number;
  readonly height: number;
  readonly autosize: "none";
  readonly layer: readonly object[];
}
