import {innerNumber, outerNumber} from "./askNumbers.js";
import {dependants, placeCells, type Placed} from "./code/placeCells.js";
import {planCell, type Plan} from "./code/planCell.js";
import {problemOf} from "./code/problem.js";
import {Breach} from "./engine/breach.js";
import {openBox} from "./engine/openBox.js";
import {settleBox} from "./engine/settleBox.js";
import type {Ask, Report} from "./engine/readReport.js";
import type {Box, BoxEvents, Engine} from "./engine/types.js";
import {columnNames, giveGroup, giveInput, giveTables, namesOf} from "./giveScope.js";
import type {Kernel, KernelOptions, Outcome} from "./kernelTypes.js";
import {printOf} from "./printOf.js";
import {failed, judgeReport} from "./problems/judgeReport.js";
import {settleStates} from "./problems/settleStates.js";
import type {StopKind} from "./problems/stoppedWords.js";
import {stopwatch} from "./stopwatch.js";
import {limits as usual, type Cell, type CellResult, type Scope} from "./types.js";
import {unfinished} from "./unfinished.js";

const neverFinishes = "This cell never finishes: it waits for something that does not come.";

/** What has come of a run so far. */
interface Run {
  readonly results: Map<string, CellResult>;
  readonly asks: Ask[];
}

/**
 * Opens a kernel: the same in the page's worker, in the build and in the grader. Everything is synchronous; only `extract`,
 * which runs outside the box, may be answered later.
 */
export function openKernel(engine: Engine, scope: Scope, options: KernelOptions = {}): Kernel {
  const limits = options.limits ?? usual;
  const watch = stopwatch();
  const waiting = unfinished();
  const events: BoxEvents = {
    onBegin(id) {
      watch.begin(id);
      waiting.begin(id);
      options.onBegin?.(id);
    },
    onLoad: options.onLoad
  };
  let given: Scope = scope;
  let box: Box = openBox(engine, scope, limits, events);
  /** How many boxes were thrown away. */
  let boxes = 0;
  let placed: readonly Placed[] = [];
  const {names} = box;
  const plans = new Map<string, Plan>();
  const stopped = new Map<string, StopKind>();
  const results = new Map<string, CellResult>();
  /** Answers that the extractor owes. */
  let due = 0;
  let tainted = false;

  const planOf = (cell: Cell): Plan => {
    const plan = plans.get(cell.id);
    return plan?.source === cell.source && plan.gives === (cell.gives ?? false) ? plan : planCell(cell);
  };

  function place(): void {
    placed = placeCells([...plans.values()], namesOf(given), names, new Set(stopped.keys()), columnNames(given));
  }

  /** Reports of the box → results, with what waits on them. */
  function read(reports: readonly Report[]): CellResult[] {
    watch.end();
    const ran = new Map<string, CellResult>();
    const around = {plans: [...plans.values()], scope: given, results, names};
    for (const report of reports) {
      const plan = plans.get(report.id);
      if (!plan) continue;
      waiting.end(report.id);
      ran.set(plan.id, judgeReport(report, plan, around, watch.spent(plan.id)));
    }
    for (const id of waiting.rest(due))
      if (plans.has(id)) ran.set(id, failed(id, problemOf("unfinished", neverFinishes)));
    return news(ran);
  }

  /** Keeps what came of cells, and of how they hang together; what a reader sees changed comes back. */
  function news(ran: ReadonlyMap<string, CellResult>): CellResult[] {
    const all = settleStates(ran, placed, plans, stopped);
    const changed = [...all.values()].filter(
      (result) => printOf(result) !== printOf(results.get(result.id)) || result.ms > 0
    );
    for (const result of all.values()) results.set(result.id, result);
    return changed;
  }

  /**
   * Runs cells one after the other, in the order of the dataflow: so it is certain which one passes a limit. That one is
   * stopped, and the others come back in a new box.
   */
  function run(ids: ReadonlySet<string>, before: () => void = () => undefined): Outcome {
    const sofar: Run = {results: new Map(), asks: []};
    // A cell that changed the language itself (Array.prototype, say) must not reach into the next run.
    const fresh = tainted && due === 0;
    if (fresh) reopen();
    for (let todo = fresh ? new Set(plans.keys()) : ids; ; todo = new Set(plans.keys())) {
      const breach = runOnce(todo, before, sofar);
      if (!breach) break;
      if (breach.cell === null || options.recover === false) throw breach;
      stopped.set(breach.cell, breach.kind);
      sofar.asks.length = 0;
      reopen();
    }
    for (const result of news(new Map())) sofar.results.set(result.id, result);
    tainted = box.tainted();
    return {results: [...sofar.results.values()], asks: sofar.asks};
  }

  function runOnce(todo: ReadonlySet<string>, before: () => void, sofar: Run): Breach | null {
    let at: string | null = null;
    try {
      for (const id of todo) box.remove(id);
      before();
      for (const {plan, problem} of placed) {
        if (!todo.has(plan.id) || problem || stopped.has(plan.id) || plan.code === "") continue;
        at = plan.id;
        waiting.next();
        box.define(plan.id, plan.code, plan.inputs, plan.outputs, plan.shows, plan.gives ?? false);
        take(sofar);
      }
      at = null;
      take(sofar);
      return null;
    } catch (error) {
      if (!(error instanceof Breach)) throw error;
      return new Breach(error.kind, at ?? error.cell);
    }
  }

  function take(sofar: Run): void {
    const {reports, asks} = settleBox(box, options.extract);
    due += asks.length;
    sofar.asks.push(...asks.map((ask) => ({...ask, id: outerNumber(ask.id, boxes)})));
    for (const result of read(reports)) sofar.results.set(result.id, result);
  }

  /** A new box, in which nothing has run. */
  function reopen(): void {
    try {
      box.dispose();
    } catch {
      // QuickJS may refuse to be freed in the middle of a job; the worker, and its memory with it, is replaced in any case.
    }
    box = openBox(engine, given, limits, events);
    boxes++;
    waiting.clear();
    results.clear();
    due = 0;
    place();
  }

  /** What uses a name of the page runs, since `change` gives it another value. */
  function giveAnew(name: string, change: () => void): Outcome {
    place();
    const users = [...plans.values()].filter((plan) => plan.inputs.includes(name)).map(({id}) => id);
    return run(dependants(users, placed), change);
  }

  return {
    names,
    update(cells, again = [], stops = []) {
      const fresh = new Map(cells.map((cell) => [cell.id, planOf(cell)]));
      const changed = new Set(again);
      for (const [id, plan] of fresh) if (plans.get(id) !== plan) changed.add(id);
      const gone = [...plans.keys()].filter((id) => !fresh.has(id));
      for (const id of [...gone, ...changed]) stopped.delete(id);
      for (const [id, why] of stops) stopped.set(id, why);
      for (const id of gone) results.delete(id);
      const problems = new Map(placed.map(({plan, problem}) => [plan.id, problem?.message]));
      plans.clear();
      for (const [id, plan] of fresh) plans.set(id, plan);
      place();
      for (const {plan, problem} of placed) if (problems.get(plan.id) !== problem?.message) changed.add(plan.id);
      return run(dependants(changed, placed), () => gone.forEach((id) => box.remove(id)));
    },
    setInput(name, value) {
      given = giveInput(given, name, value);
      return giveAnew(name, () => box.setInput(name, value));
    },
    setTables(name, tables) {
      given = giveGroup(given, name, tables);
      return giveAnew(name, () => box.setTables(name, tables));
    },
    addTables(tables) {
      given = giveTables(given, tables);
      box.addTables(tables);
    },
    answer(ask, ok, value) {
      const number = innerNumber(ask, boxes);
      if (number === null) return {results: [], asks: []};
      due--;
      return run(new Set(), () => box.answer(number, ok, value));
    },
    dispose: () => box.dispose()
  };
}
