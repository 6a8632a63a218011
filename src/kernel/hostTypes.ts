import type {Names} from "./engine/readReport.js";
import type {FromWorker, ToWorker} from "./messages.js";
import type {Cell, CellResult, Limits, Scope, TableGroup} from "./types.js";

/** A worker of any kind: a browser's, or a thread of Node. */
export interface KernelWorker {
  post(message: ToWorker): void;
  terminate(): void;
}

export interface HostOptions {
  /** Starts a worker that says `onMessage` what it has to say, and `onFail` when it broke down. */
  readonly spawn: (onMessage: (message: FromWorker) => void, onFail: (reason: string) => void) => KernelWorker;
  readonly scope: Scope;
  readonly wasm: WebAssembly.Module;
  readonly extractor: string | Blob | null;
  readonly limits?: Limits;
  readonly onResults: (results: readonly CellResult[]) => void;
  readonly onBegin?: (id: string) => void;
  readonly onReady?: (names: Names) => void;
  /** Told when no worker can be started at all. */
  readonly onFail?: (reason: string) => void;
  /** Told when all that was asked for is done. */
  readonly onIdle?: () => void;
}

/** The page's end of the kernel: it keeps the cells, watches the worker, and replaces it when a cell runs away with it. */
export interface Host {
  /** Sets the cells of the page; what is new or changed runs, and what depends on it. */
  update(cells: readonly Cell[], again?: readonly string[]): void;
  setInput(name: string, value: unknown): void;
  setTables(name: string, tables: TableGroup): void;
  /** Gives tables of the scope their rows, before any cell names them: nothing runs. */
  addTables(tables: Scope["tables"]): void;
  /** Stops what is running, as a reader asked. */
  stop(): void;
  dispose(): void;
}
