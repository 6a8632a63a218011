declare module "box:main" {
  const code: string;
  export default code;
}
declare module "box:charts" {
  const code: string;
  export default code;
}

declare module "names:vega-lite-api" {
  /** The names in vega-lite-api, each with the methods of what it gives. */
  const names: Readonly<Record<string, readonly string[]>>;
  export default names;
}
