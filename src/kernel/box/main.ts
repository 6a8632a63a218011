import "./random.js";
import "./timers.js";
import * as aq from "arquero";
import type {Scope} from "../types.js";
import {answer, ask} from "./asks.js";
import {fixClock} from "./clock.js";
import {give, main} from "./dataflow.js";
import {define, remove} from "./define.js";
import {refuseDoors} from "./refuse.js";
import {take} from "./reports.js";
import {column, endGroup, endGrouped, endTable} from "./tables.js";
import {stepTimer} from "./timers.js";
import {watchIntrinsics} from "./watchIntrinsics.js";

// What the host calls, all of it, as `box`; the host takes it out of reach of cells.
const global = globalThis as unknown as Record<string, unknown>;
// Taken before any cell runs: a cell may put others in their place.
const {parse, stringify} = JSON;
let intact = (): boolean => true;

main.define("aq", [], () => aq);
main.define("op", [], () => aq.op);
main.define(
  "extract",
  [],
  () =>
    (text: unknown, published: unknown = null) =>
      ask(String(text), published)
);

global.box = {
  open(json: string): void {
    const {inputs, now} = parse(json) as Pick<Scope, "inputs" | "now">;
    for (const [name, value] of Object.entries(inputs)) give(name, value);
    fixClock(now);
    refuseDoors();
    intact = watchIntrinsics();
  },
  /** Whether a cell has changed what all others build on: then the box has to be opened anew. */
  tainted: () => !intact(),
  define,
  remove,
  setInput: (name: string, json: string): void => give(name, parse(json)),
  column,
  endTable,
  endGrouped,
  endGroup,
  /** Makes `vl` known, once its code has run. */
  charts(): void {
    const vl = global.vl;
    delete global.vl;
    main.define("vl", [], () => vl);
  },
  step: stepTimer,
  take,
  answer,
  /** What a person could have meant: the names in `aq` and `op`, and the verbs of a table. */
  names(): string {
    const verbs = new Set<string>();
    for (let of: object | null = aq.table({}); of && of !== Object.prototype; of = Object.getPrototypeOf(of))
      for (const name of Object.getOwnPropertyNames(of)) if (!/^_|^constructor$/.test(name)) verbs.add(name);
    return stringify({aq: Object.keys(aq), op: Object.keys(aq.op), verbs: [...verbs]});
  }
};
