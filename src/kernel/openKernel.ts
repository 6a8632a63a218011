import {stoppedWords} from "./explain.js";
import {failed, judgeReport, nothing} from "./judgeReport.js";
import type {Kernel, KernelOptions, Outcome, StopKind} from "./kernelTypes.js";
import {Breach, openBox, type Box, type BoxEvents, type Engine} from "./openBox.js";
import {placeCells, planCell, waiting, type Placed, type Plan} from "./planCells.js";
import {printOf} from "./printOf.js";
import {problemOf} from "./problem.js";
import type {Ask, Report} from "./readReport.js";
import {stopwatch} from "./stopwatch.js";
import {limits as usual, type Cell, type CellResult, type Scope} from "./types.js";

const asksPerBox = 1_000_000;

/**
 * Opens a kernel: the same in the page's worker, in the build and in the grader. Everything is synchronous; only `extract`,
 * which runs outside the box, may be answered later.
 */
export function openKernel(engine: Engine, scope: Scope, options: KernelOptions = {}): Kernel {
  const limits = options.limits ?? usual;
  const watch = stopwatch();
  const begin = (id: string): void => {
    watch.begin(id);
    begun.add(id);
    options.onBegin?.(id);
  };

  const events: BoxEvents = {onBegin: begin, onLoad: options.onLoad};
  let given: Scope = scope;
  let box: Box = openBox(engine, scope, limits, events);
  let placed: readonly Placed[] = [];
  const {names} = box;
  const known = new Set([
    ...Object.keys(scope.tables),
    ...Object.keys(scope.inputs),
    ...Object.keys(scope.groups ?? {}),
    "aq",
    "op",
    "vl",
    "extract"
  ]);
  const plans = new Map<string, Plan>();
  const stopped = new Map<string, StopKind>();
  const results = new Map<string, CellResult>();
  const begun = new Set<string>();
  /** Cells that wait for the extractor, and how many answers are due. */
  const open = new Set<string>();
  let due = 0;
  let tainted = false;
  /** Asks of a box that was thrown away must not be answered to its successor. */
  let epoch = 0;

  const planOf = (cell: Cell): Plan => {
    const plan = plans.get(cell.id);
    return plan?.source === cell.source && plan.gives === (cell.gives ?? false) ? plan : planCell(cell);
  };

  /** Names of columns, for a beginner who writes one without quotation marks. */
  const tableColumns = (): ReadonlySet<string> =>
    new Set(Object.values(given.tables).flatMap((table) => table.map(({name}) => name)));

  function place(): void {
    placed = placeCells([...plans.values()], known, names, new Set(stopped.keys()), tableColumns());
  }

  /** The given cells and all that depend on them. */
  function dependants(ids: Iterable<string>): Set<string> {
    const all = new Set(ids);
    for (const {plan, needs} of placed) if (needs.some((need) => all.has(need))) all.add(plan.id);
    return all;
  }

  /** Reports of the box → results, with what waits on them. */
  function read(reports: readonly Report[]): CellResult[] {
    watch.end();
    const out = new Map<string, CellResult>();
    for (const report of reports) {
      const plan = plans.get(report.id);
      if (!plan) continue;
      begun.delete(report.id);
      open.delete(report.id);
      out.set(
        plan.id,
        judgeReport(report, plan, {plans: [...plans.values()], scope: given, results, names}, watch.spent(plan.id))
      );
    }
    for (const id of begun) open.add(id);
    begun.clear();
    if (due === 0) {
      const words = "This cell never finishes: it waits for something that does not come.";
      for (const id of open) if (plans.has(id)) out.set(id, failed(id, problemOf("unfinished", words)));
      open.clear();
    }
    return settleStates(out);
  }

  /** Adds problems that come from how cells hang together, and keeps what changed. */
  function settleStates(out: Map<string, CellResult>): CellResult[] {
    for (const {plan, problem, needs} of placed) {
      const {id} = plan;
      const why = stopped.get(id);
      const blocked = needs.find((need) => out.get(need)?.problem?.kind === "unfinished");
      if (why)
        out.set(id, {
          ...failed(id, problemOf(why === "memory" ? "memory" : "time", stoppedWords[why])),
          state: "stopped"
        });
      else if (problem) out.set(id, failed(id, problem));
      else if (blocked !== undefined && !out.has(id)) out.set(id, failed(id, waiting(plan, plans.get(blocked)!)));
      else if (plan.code === "" && !out.has(id)) out.set(id, nothing(id));
    }
    const changed = [...out.values()].filter(
      (result) => printOf(result) !== printOf(results.get(result.id)) || result.ms > 0
    );
    for (const result of out.values()) results.set(result.id, result);
    return changed;
  }

  /**
   * Runs cells one after the other, in the order of the dataflow: so it is certain which one passes a limit. That one is
   * stopped, and the others come back in a new box.
   */
  function run(ids: ReadonlySet<string>, before: () => void = () => undefined): Outcome {
    const all = new Map<string, CellResult>();
    const asks: Ask[] = [];
    // A cell that changed the language itself (Array.prototype, say) must not reach into the next run.
    const fresh = tainted && due === 0;
    if (fresh) {
      reopen();
      place();
    }
    for (let todo = fresh ? new Set(plans.keys()) : ids; ; todo = new Set(plans.keys())) {
      const breach = pass(todo, before, all, asks);
      if (!breach) break;
      if (breach.cell === null || options.recover === false) throw breach;
      stopped.set(breach.cell, breach.kind);
      asks.length = 0;
      reopen();
      place();
    }
    for (const result of settleStates(new Map())) all.set(result.id, result);
    tainted = box.tainted();
    return {results: [...all.values()], asks};
  }

  function pass(
    todo: ReadonlySet<string>,
    before: () => void,
    all: Map<string, CellResult>,
    asks: Ask[]
  ): Breach | null {
    let at: string | null = null;
    try {
      for (const id of todo) box.remove(id);
      before();
      for (const {plan, problem} of placed) {
        if (!todo.has(plan.id) || problem || stopped.has(plan.id) || plan.code === "") continue;
        at = plan.id;
        begun.clear();
        box.define(plan.id, plan.code, plan.inputs, plan.outputs, plan.shows, plan.gives ?? false);
        take(all, asks);
      }
      at = null;
      take(all, asks);
      return null;
    } catch (error) {
      if (!(error instanceof Breach)) throw error;
      return new Breach(error.kind, at ?? error.cell);
    }
  }

  function take(all: Map<string, CellResult>, asks: Ask[]): void {
    const settled = settle();
    const full = settled.reports.find(({error}) => error?.memory);
    if (full) throw new Breach("memory", full.id);
    asks.push(...settled.asks);
    for (const result of read(settled.reports)) all.set(result.id, result);
  }

  function reopen(): void {
    try {
      box.dispose();
    } catch {
      // QuickJS may refuse to be freed in the middle of a job; the worker, and its memory with it, is replaced in any case.
    }
    box = openBox(engine, given, limits, events);
    begun.clear();
    open.clear();
    results.clear();
    due = 0;
    epoch++;
  }

  /** What uses a name of the page runs, since `change` gives it another value. */
  function giveAnew(name: string, change: () => void): Outcome {
    known.add(name);
    place();
    const users = [...plans.values()].filter((plan) => plan.inputs.includes(name)).map(({id}) => id);
    return run(dependants(users), change);
  }

  /** Settles the box; what can be read at once is. */
  function settle(): {readonly reports: readonly Report[]; readonly asks: readonly Ask[]} {
    const reports: Report[] = [];
    for (;;) {
      const settled = box.settle();
      reports.push(...settled.reports);
      if (settled.asks.length === 0 || !options.extract) {
        due += settled.asks.length;
        return {reports, asks: settled.asks.map((ask) => ({...ask, id: ask.id + epoch * asksPerBox}))};
      }
      for (const {id, text, published} of settled.asks) box.answer(id, true, options.extract(text, published));
    }
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
      return run(dependants(changed), () => gone.forEach((id) => box.remove(id)));
    },
    setInput(name, value) {
      given = {...given, inputs: {...given.inputs, [name]: value}};
      return giveAnew(name, () => box.setInput(name, value));
    },
    setTables(name, tables) {
      given = {...given, groups: {...given.groups, [name]: tables}};
      return giveAnew(name, () => box.setTables(name, tables));
    },
    addTables(tables) {
      given = {...given, tables: {...given.tables, ...tables}};
      box.addTables(tables);
    },
    answer(ask, ok, value) {
      if (Math.floor(ask / asksPerBox) !== epoch) return {results: [], asks: []};
      due--;
      return run(new Set(), () => box.answer(ask % asksPerBox, ok, value));
    },
    dispose: () => box.dispose()
  };
}
