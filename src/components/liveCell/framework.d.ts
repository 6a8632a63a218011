declare module "observablehq:stdlib" {
  export function FileAttachment(path: string): {
    readonly size?: number;
    url(): Promise<string>;
    json(): Promise<unknown>;
    arrayBuffer(): Promise<ArrayBuffer>;
  };
}
