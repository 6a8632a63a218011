declare module "box:main" {
  const code: string;
  export default code;
}
declare module "box:charts" {
  const code: string;
  export default code;
}
