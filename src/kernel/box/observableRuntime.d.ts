declare module "@observablehq/runtime" {
  type Define = {define(name: string | null, inputs: readonly string[], value: unknown): never; delete(): void};
  export class Runtime {
    constructor(builtins: object, global: (name: string) => unknown);
    module(): {
      define(name: string, inputs: readonly string[], value: unknown): unknown;
      variable(observer?: unknown): Define;
    };
  }
  export class RuntimeError extends Error {
    readonly input?: string;
  }
}
declare module "vega-lite-api";
