import type {QuickJSHandle} from "quickjs-emscripten-core";
import type {Limits, Scope} from "../types.js";
import {boxTables} from "./boxTables.js";
import {lengthOf, setNumber, type Argument} from "./handles.js";
import {openVm, type LimitedVm} from "./openVm.js";
import {readNames, readReport, type Ask, type Report} from "./readReport.js";
import type {Box, BoxEvents, Engine} from "./types.js";

/** Timers and steps of generators that may run in one settling. */
const steps = 1000;

/** Opens a box. To open it takes as long as it takes; the limit is for cells. */
export function openBox(engine: Engine, scope: Scope, limits: Limits, {onBegin, onLoad}: BoxEvents = {}): Box {
  const vm = openVm(engine.quickjs, limits.time);
  const {context} = vm;
  putHost(vm, limits, onBegin);
  vm.evaluate(engine.box, "box").dispose();
  const box = context.getProp(context.global, "box");
  vm.evaluate("delete globalThis.box", "box").dispose();
  const doors = new Map<string, QuickJSHandle>();
  let chartsKnown = false;

  function call(door: string, ...args: readonly Argument[]): QuickJSHandle {
    let fn = doors.get(door);
    if (!fn) doors.set(door, (fn = context.getProp(box, door)));
    return vm.call(fn, box, args);
  }

  /** Calls what gives nothing back. */
  const tell = (door: string, ...args: readonly Argument[]): void => call(door, ...args).dispose();

  function ask(door: string): unknown {
    const handle = call(door);
    const answer: unknown = context.dump(handle);
    handle.dispose();
    return answer;
  }

  /** Reads a text out of the box; longer than any output may be, it stays inside. */
  function take(): string {
    const handle = call("take");
    const short = context.typeof(handle) === "string" && lengthOf(context, handle) <= limits.output * 2;
    const text = short ? context.getString(handle) : "";
    handle.dispose();
    return text;
  }

  function takeAll(): {readonly reports: readonly Report[]; readonly asks: readonly Ask[]} {
    const reports: Report[] = [];
    const asks: Ask[] = [];
    for (let text = take(); text !== ""; text = take()) {
      const {report, ask} = readReport(text);
      if (report) reports.push(report);
      if (ask) asks.push(ask);
      if (!report && !ask) break;
    }
    return {reports, asks};
  }

  const tables = boxTables(scope.tables, tell, () => {
    vm.unlimited();
    onLoad?.();
  });
  const {inputs, now} = scope;
  tell("open", JSON.stringify({inputs, now}));
  for (const [name, group] of Object.entries(scope.groups ?? {})) tables.setGroup(name, group);
  const list = call("names");
  const names = readNames(context.getString(list), engine.chartNames);
  list.dispose();

  return {
    names,
    define(id, code, inputs, outputs, shows, gives) {
      inputs.forEach(tables.load);
      vm.restart();
      if (!chartsKnown && inputs.includes("vl")) {
        vm.evaluate(engine.charts, "charts").dispose();
        tell("charts");
        chartsKnown = true;
      }
      const body = vm.evaluate(code, `cell:${id}`);
      try {
        tell("define", id, body, JSON.stringify(inputs), JSON.stringify(outputs), shows, gives);
      } finally {
        body.dispose();
      }
    },
    remove(id) {
      vm.restart();
      tell("remove", id);
    },
    setInput(name, value) {
      vm.restart();
      tell("setInput", name, JSON.stringify(value ?? null));
    },
    setTables: tables.setGroup,
    addTables: tables.add,
    tainted() {
      vm.restart();
      return ask("tainted") !== false;
    },
    settle() {
      vm.restart();
      vm.runJobs();
      for (let i = 0; i < steps; i++) {
        const again = ask("step") === true;
        vm.runJobs();
        if (!again) break;
      }
      const all = takeAll();
      vm.checkTime();
      return all;
    },
    answer(number, ok, value) {
      vm.restart();
      tell("answer", number, ok, ok ? JSON.stringify(value) : String(value));
    },
    dispose() {
      for (const fn of doors.values()) fn.dispose();
      box.dispose();
      vm.dispose();
    }
  };
}

/** Puts in what the code of the box needs of its host: whom to tell when a cell begins, and how much may come out. */
function putHost({context, begin}: LimitedVm, limits: Limits, onBegin: BoxEvents["onBegin"]): void {
  const told = context.newFunction("begin", (handle) => {
    const id = context.getString(handle);
    begin(id);
    onBegin?.(id);
  });
  const host = context.newObject();
  context.setProp(host, "begin", told);
  for (const key of ["rows", "logs", "output"] as const) setNumber(context, host, key, limits[key]);
  context.setProp(context.global, "host", host);
  told.dispose();
  host.dispose();
}
