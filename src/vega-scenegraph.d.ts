declare module "vega-scenegraph" {
  export const textMetrics: {canvas: (use: boolean) => void; width: (item: object, text: unknown) => number};
}
