declare module "box:main" {
  const code: string;
  export default code;
}
declare module "box:charts" {
  const code: string;
  export default code;
}

declare module "names:*" {
  /** The names that a package exports. */
  const names: readonly string[];
  export default names;
}
