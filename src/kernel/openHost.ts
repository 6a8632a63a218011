import type {FromWorker, ToWorker} from "./messages.js";
import type {StopKind} from "./kernelTypes.js";
import {printOf} from "./printOf.js";
import type {Names} from "./readReport.js";
import {limits as usual, type Cell, type CellResult, type Limits, type Scope, type TableGroup} from "./types.js";

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

/** How much longer than its limit a run may be silent, in milliseconds, before the worker is held to be lost. */
const grace = 1000;
/** How long opening a box, or the extractor with its model, may take, in milliseconds. */
const patience = 60_000;

/** Opens a host; its first worker starts at once. */
export function openHost(options: HostOptions): Host {
  const limits = options.limits ?? usual;
  const stops = new Map<string, StopKind>();
  const known = new Map<string, string>();
  const inputs = new Map<string, unknown>();
  const groups = new Map<string, TableGroup>();
  /** The round in which the code of a cell last changed. */
  const since = new Map<string, number>();
  let cells: readonly Cell[] = [];
  let round = 0;
  let done = 0;
  /** The cell that began last. */
  let begun: string | null = null;
  let changed: readonly string[] = [];
  let {tables} = options.scope;
  let losses = 0;
  let ready = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let worker = start();

  function start(): KernelWorker {
    ready = false;
    begun = null;
    let live = true;
    const scope = {
      ...options.scope,
      tables,
      inputs: {...options.scope.inputs, ...Object.fromEntries(inputs)},
      groups: {...options.scope.groups, ...Object.fromEntries(groups)}
    };
    const next = options.spawn(
      (message) => live && hear(message),
      (reason) => live && broken(reason)
    );
    next.post({type: "open", scope, limits, wasm: options.wasm, extractor: options.extractor});
    return {
      post: (message) => next.post(message),
      terminate() {
        live = false;
        next.terminate();
      }
    };
  }

  function watch(time: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => lost("time"), time);
  }

  function rest(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function hear(message: FromWorker): void {
    if (message.type === "ready") {
      ready = true;
      options.onReady?.(message.names);
      if (round > done) watch(limits.time + grace);
    } else if (message.type === "begin") {
      begun = message.id;
      watch(limits.time + grace);
      options.onBegin?.(message.id);
    } else if (message.type === "busy") watch(patience);
    else if (message.type === "crash") broken(message.message);
    else if (message.type === "breach") lost(message.why, message.id);
    else take(message);
  }

  function take({round: of, results, more}: Extract<FromWorker, {type: "results"}>): void {
    // What an earlier round says of a cell that has changed since is no news.
    const news = results
      .filter((result) => of >= (since.get(result.id) ?? 0))
      .filter((result) => known.get(result.id) !== printOf(result));
    for (const result of news) known.set(result.id, printOf(result)!);
    if (!more) done = Math.max(done, of);
    if (!more && done === round) rest();
    if (news.length > 0) options.onResults(news);
    if (!more && done === round) options.onIdle?.();
  }

  /** A worker that breaks before it is ready will not get better by being started again. */
  function broken(reason: string): void {
    if (ready) lost("crash");
    else fail(reason);
  }

  function fail(reason: string): void {
    rest();
    worker.terminate();
    options.onFail?.(reason);
  }

  /** The worker is silent or broken. Cells run one at a time, so it is the one that began last. */
  function lost(why: StopKind, id = begun): void {
    if (++losses > cells.length + 2) return fail("The cells of this page keep breaking down.");
    const last = id ?? (changed.length === 1 ? changed[0] : undefined);
    if (last !== undefined) stops.set(last, why);
    replace();
  }

  function replace(): void {
    worker.terminate();
    worker = start();
    send(cells);
  }

  function give(message: Extract<ToWorker, {type: "input" | "tables"}>): void {
    begun = null;
    worker.post(message);
    watch(ready ? limits.time + grace : patience);
  }

  function send(some: readonly Cell[], again: readonly string[] = []): void {
    worker.post({type: "update", round: ++round, cells: some, again, stops: [...stops]});
    watch(ready ? limits.time + grace : patience);
  }

  return {
    update(next, again = []) {
      const before = new Map(cells.map((cell) => [cell.id, cell.source]));
      changed = next.filter(({id, source}) => before.get(id) !== source || again.includes(id)).map(({id}) => id);
      for (const id of changed) stops.delete(id);
      for (const id of changed) known.delete(id);
      for (const id of changed) since.set(id, round + 1);
      cells = next;
      losses = 0;
      begun = null;
      send(next, again);
    },
    setInput(name, value) {
      inputs.set(name, value);
      give({type: "input", round: ++round, name, value});
    },
    setTables(name, tables) {
      groups.set(name, tables);
      give({type: "tables", round: ++round, name, tables});
    },
    addTables(more) {
      tables = {...tables, ...more};
      worker.post({type: "more", tables: more});
    },
    stop: () => lost("asked"),
    dispose() {
      rest();
      worker.terminate();
    }
  };
}
