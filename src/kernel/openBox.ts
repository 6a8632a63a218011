import type {QuickJSHandle, QuickJSWASMModule} from "quickjs-emscripten-core";
import {lengthOf, setNumber, toHandle, type Argument} from "./handles.js";
import {packColumn} from "./packColumn.js";
import {readNames, readReport, type Ask, type Names, type Report} from "./readReport.js";
import type {Column, Limits, Scope, TableGroup} from "./types.js";

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

/** A limit was passed: the box can no longer be trusted to work and has to be thrown away. */
export class Breach extends Error {
  constructor(
    readonly kind: "time" | "memory",
    /** The cell that began last before it happened. */
    readonly cell: string | null
  ) {
    super(`The box passed its limit of ${kind}`);
  }
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

/** Timers and steps of generators that may run in one settling. */
const steps = 1000;

export interface BoxEvents {
  /** Told each cell as it starts. */
  readonly onBegin?: ((id: string) => void) | undefined;
  /** Told before a table goes into the box, which takes as long as it takes. */
  readonly onLoad?: (() => void) | undefined;
}

/** Opens a box. */
export function openBox(engine: Engine, scope: Scope, limits: Limits, {onBegin, onLoad}: BoxEvents = {}): Box {
  const runtime = engine.quickjs.newRuntime();
  runtime.setMaxStackSize(128 * 1024);
  const vm = runtime.newContext();
  // To open the box takes as long as it takes; the limit is for cells.
  let deadline = Infinity;
  let current: string | null = null;
  let late = false;
  let chartsKnown = false;
  runtime.setInterruptHandler(() => (late ||= performance.now() > deadline));

  const begin = vm.newFunction("begin", (id) => {
    current = vm.getString(id);
    deadline = performance.now() + limits.time;
    onBegin?.(current);
  });
  const host = vm.newObject();
  vm.setProp(host, "begin", begin);
  for (const key of ["rows", "logs", "output"] as const) setNumber(vm, host, key, limits[key]);
  vm.setProp(vm.global, "host", host);
  begin.dispose();
  host.dispose();
  evaluate(engine.box, "box").dispose();
  const box = vm.getProp(vm.global, "box");
  evaluate("delete globalThis.box", "box").dispose();
  const doors = new Map<string, QuickJSHandle>();
  const loaded = new Set<string>();

  /** Throws `Breach` for what cannot be caught inside; anything else is a fault of ours. */
  function check<T extends QuickJSHandle>(result: {error?: QuickJSHandle; value?: T}): T {
    if (result.error) {
      const error = vm.dump(result.error) as {name?: string; message?: string} | null;
      result.error.dispose();
      if (late) throw new Breach("time", current);
      if (error === null || /out of memory/.test(String(error.message))) throw new Breach("memory", current);
      throw new Error(`The box failed: ${error.name}: ${error.message}`);
    }
    return result.value!;
  }

  function evaluate(code: string, name: string): QuickJSHandle {
    return check(vm.evalCode(code, name) as {error?: QuickJSHandle; value?: QuickJSHandle});
  }

  function call(door: string, ...args: readonly Argument[]): QuickJSHandle {
    let fn = doors.get(door);
    if (!fn) doors.set(door, (fn = vm.getProp(box, door)));
    const handles = args.map((arg) => toHandle(vm, arg));
    try {
      return check(vm.callFunction(fn, box, ...handles) as {error?: QuickJSHandle; value?: QuickJSHandle});
    } finally {
      for (const [i, handle] of handles.entries()) if (typeof args[i] !== "object") handle.dispose();
    }
  }

  /** Reads a text out of the box; longer than any output may be, it stays inside. */
  function take(): string {
    const handle = call("take");
    const text =
      vm.typeof(handle) === "string" && lengthOf(vm, handle) <= limits.output * 2 ? vm.getString(handle) : "";
    handle.dispose();
    return text;
  }

  function runJobs(): void {
    const result = runtime.executePendingJobs();
    if (result.error) check(result as {error?: QuickJSHandle});
    result.dispose();
    if (late) throw new Breach("time", current);
  }

  const restart = (): void => {
    late = false;
    deadline = performance.now() + limits.time;
  };

  let known = scope.tables;

  /** Tables go into the box when a cell first names them. */
  function load(name: string): void {
    const columns = Object.hasOwn(known, name) ? known[name]! : null;
    if (!columns || loaded.has(name)) return;
    loaded.add(name);
    deadline = Infinity;
    onLoad?.();
    loadColumns(columns);
    call("endTable", name).dispose();
  }

  function loadColumns(columns: readonly Column[]): void {
    for (const {name, values} of columns) call("column", name, packColumn(values)).dispose();
  }

  function setTables(group: string, tables: TableGroup): void {
    deadline = Infinity;
    onLoad?.();
    for (const [name, columns] of Object.entries(tables)) {
      loadColumns(columns);
      call("endGrouped", name).dispose();
    }
    call("endGroup", group).dispose();
  }

  const {inputs, now} = scope;
  call("open", JSON.stringify({inputs, now})).dispose();
  for (const [name, tables] of Object.entries(scope.groups ?? {})) setTables(name, tables);
  const list = call("names");
  const names = readNames(vm.getString(list), engine.chartNames);
  list.dispose();

  return {
    names,
    define(id, code, inputs, outputs, shows, gives) {
      inputs.forEach(load);
      restart();
      if (!chartsKnown && inputs.includes("vl")) {
        evaluate(engine.charts, "charts").dispose();
        call("charts").dispose();
        chartsKnown = true;
      }
      const body = evaluate(code, `cell:${id}`);
      try {
        call("define", id, body, JSON.stringify(inputs), JSON.stringify(outputs), shows, gives).dispose();
      } finally {
        body.dispose();
      }
    },
    remove(id) {
      restart();
      call("remove", id).dispose();
    },
    setInput(name, value) {
      restart();
      call("setInput", name, JSON.stringify(value ?? null)).dispose();
    },
    setTables,
    addTables(tables) {
      known = {...known, ...tables};
    },
    tainted() {
      restart();
      const handle = call("tainted");
      const tainted = vm.dump(handle) !== false;
      handle.dispose();
      return tainted;
    },
    settle() {
      restart();
      runJobs();
      for (let i = 0; i < steps; i++) {
        const more = call("step");
        const again = vm.dump(more) === true;
        more.dispose();
        runJobs();
        if (!again) break;
      }
      const reports: Report[] = [];
      const asks: Ask[] = [];
      for (let text = take(); text !== ""; text = take()) {
        const {report, ask} = readReport(text);
        if (report) reports.push(report);
        if (ask) asks.push(ask);
        if (!report && !ask) break;
      }
      if (late) throw new Breach("time", current);
      return {reports, asks};
    },
    answer(ask, ok, value) {
      restart();
      call("answer", ask, ok, ok ? JSON.stringify(value) : String(value)).dispose();
    },
    dispose() {
      for (const fn of doors.values()) fn.dispose();
      box.dispose();
      vm.dispose();
      runtime.dispose();
    }
  };
}
