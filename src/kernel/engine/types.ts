import type {QuickJSWASMModule} from "quickjs-emscripten-core";
import type {Scope, TableGroup} from "../types.js";
import type {Ask, Names, Report} from "./readReport.js";

/**
 * QuickJS, loaded, and the two scripts that run in it. The limit of memory is that of its WebAssembly memory: QuickJS's own
 * `setMemoryLimit` does not count in this build.
 */
export interface Engine {
  readonly quickjs: QuickJSWASMModule;
  /** `box/main.ts`, bundled: dataflow, arquero, clock and all. */
  readonly box: string;
  /** `box/charts.ts`, bundled: vega-lite-api; run when a cell first says `vl`. */
  readonly charts: string;
  /** The names in vega-lite-api, each with the methods of what it gives when it is called. */
  readonly chartNames: Names["vl"];
}

/** One QuickJS context with its tables, in which cells are defined and run. */
export interface Box {
  readonly names: Names;
  /** Defines a cell from a function of its inputs, as JavaScript text. */
  define(
    id: string,
    code: string,
    inputs: readonly string[],
    outputs: readonly string[],
    shows: boolean,
    gives: boolean
  ): void;
  remove(id: string): void;
  setInput(name: string, value: unknown): void;
  setTables(name: string, tables: TableGroup): void;
  /** Gives tables of the scope their rows, before any cell has named them. */
  addTables(tables: Scope["tables"]): void;
  /** Whether a cell has changed what all others build on, such as the methods of lists. */
  tainted(): boolean;
  /** Runs all that is due, until nothing is left to do; throws `Breach`. */
  settle(): {readonly reports: readonly Report[]; readonly asks: readonly Ask[]};
  /** Gives the extractor's answer to an ask, or the reason there is none. */
  answer(ask: number, ok: boolean, value: unknown): void;
  dispose(): void;
}

export interface BoxEvents {
  /** Told each cell as it starts. */
  readonly onBegin?: ((id: string) => void) | undefined;
  /** Told before a table goes into the box, which takes as long as it takes. */
  readonly onLoad?: (() => void) | undefined;
}
