import type {Stops} from "./kernelTypes.js";
import type {Names} from "./engine/readReport.js";
import type {Cell, CellResult, Limits, Scope, TableGroup} from "./types.js";

/** What the page says to the worker. Rounds are numbered; one is worked on at a time. */
export type ToWorker =
  | {
      readonly type: "open";
      readonly scope: Scope;
      readonly limits: Limits;
      /** QuickJS, compiled; it is compiled once and shared by all workers that follow. */
      readonly wasm: WebAssembly.Module;
      /** Address of the extractor's module, or its code; null where there is none. */
      readonly extractor: string | Blob | null;
    }
  | {
      readonly type: "update";
      readonly round: number;
      readonly cells: readonly Cell[];
      readonly again: readonly string[];
      readonly stops: Stops;
    }
  | {readonly type: "more"; readonly tables: Scope["tables"]}
  | {readonly type: "input"; readonly round: number; readonly name: string; readonly value: unknown}
  | {readonly type: "tables"; readonly round: number; readonly name: string; readonly tables: TableGroup};

/** What the worker says to the page. */
export type FromWorker =
  | {readonly type: "ready"; readonly names: Names}
  | {readonly type: "begin"; readonly id: string}
  /** A table goes into the box, or the extractor is being loaded or reads a text: the watchdog sleeps. */
  | {readonly type: "busy"}
  | {readonly type: "results"; readonly round: number; readonly results: readonly CellResult[]; readonly more: boolean}
  /** A cell passed a limit. */
  | {readonly type: "breach"; readonly id: string | null; readonly why: "time" | "memory"}
  | {readonly type: "crash"; readonly message: string};
