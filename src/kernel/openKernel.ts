import {explain, stoppedWords} from "./explain.js";
import {Breach, openBox, type Box, type Engine} from "./openBox.js";
import {placeCells, planCell, waiting, type Placed, type Plan} from "./planCells.js";
import {problemOf} from "./problem.js";
import type {Ask, Names, Report} from "./readReport.js";
import {limits as usual, type Cell, type CellResult, type Limits, type Problem, type Scope} from "./types.js";

/** What came of a change: the cells that ran or whose state changed, and texts that wait for the extractor. */
export interface Outcome {
  readonly results: readonly CellResult[];
  readonly asks: readonly Ask[];
}

export type StopKind = keyof typeof stoppedWords;

/** The cells of one page and what runs them. */
export interface Kernel {
  /** Names for completion and suggestions. */
  readonly names: Names;
  /**
   * Sets the cells of the page, in its order. Cells that are new or changed run, and all that depends on them, and nothing
   * else; `again` names cells to run though nothing changed.
   */
  update(cells: readonly Cell[], again?: readonly string[]): Outcome;
  /** Gives an input of the page another value; what depends on it runs. */
  setInput(name: string, value: unknown): Outcome;
  /** The extractor's answer to an ask; what waited for it goes on. */
  answer(ask: number, ok: boolean, value: unknown): Outcome;
  /** Marks a cell as one that must not run until its code changes or it is asked for again. */
  stop(id: string, why: StopKind): void;
  dispose(): void;
}

export interface KernelOptions {
  readonly limits?: Limits;
  /** Told each cell as it starts. */
  readonly onBegin?: (id: string) => void;
  /** Reads a text at once; without it, texts come back as `asks` and are answered later. */
  readonly extract?: (text: string, published: string | null) => unknown;
}

const asksPerBox = 1_000_000;

/**
 * Opens a kernel: the same in the page's worker, in the build and in the grader. Everything is synchronous; only `extract`,
 * which runs outside the box, may be answered later.
 */
export function openKernel(engine: Engine, scope: Scope, options: KernelOptions = {}): Kernel {
  const limits = options.limits ?? usual;
  const starts = new Map<string, number>();
  const spent = new Map<string, number>();
  let running: string | null = null;
  const clock = (): void => {
    if (running !== null) spent.set(running, performance.now() - starts.get(running)!);
    running = null;
  };
  const begin = (id: string): void => {
    clock();
    running = id;
    starts.set(id, performance.now());
    begun.add(id);
    options.onBegin?.(id);
  };

  let inputs: Record<string, unknown> = {...scope.inputs};
  let box: Box = openBox(engine, scope, limits, begin);
  let placed: readonly Placed[] = [];
  const {names} = box;
  const known = new Set([...Object.keys(scope.tables), ...Object.keys(scope.inputs), "aq", "op", "vl", "extract"]);
  const tableColumns = Object.values(scope.tables).flatMap((table) => table.map((column) => column.name));
  const plans = new Map<string, Plan>();
  const defined = new Map<string, Plan>();
  const stopped = new Map<string, StopKind>();
  const results = new Map<string, CellResult>();
  const begun = new Set<string>();
  /** Cells that wait for the extractor, and how many answers are due. */
  const open = new Set<string>();
  let due = 0;
  /** Asks of a box that was thrown away must not be answered to its successor. */
  let epoch = 0;

  const planOf = (cell: Cell): Plan => {
    const plan = plans.get(cell.id);
    return plan?.source === cell.source ? plan : planCell(cell);
  };

  const fail = (
    id: string,
    state: "error" | "stopped",
    problem: Problem,
    logs: readonly string[] = []
  ): CellResult => ({
    id,
    state,
    shown: [],
    logs,
    ms: 0,
    problem
  });

  function place(): void {
    placed = placeCells([...plans.values()], known, names, new Set(stopped.keys()));
  }

  /** Brings the box in line with the plans; cells that cannot run are taken out of it. */
  function define(again: ReadonlySet<string>): void {
    for (const id of [...defined.keys()]) {
      const at = placed.find(({plan}) => plan.id === id);
      if (at && !at.problem && !stopped.has(id)) continue;
      box.remove(id);
      defined.delete(id);
    }
    for (const {plan, problem} of placed) {
      if (problem || stopped.has(plan.id)) continue;
      if (defined.get(plan.id) === plan && !again.has(plan.id)) continue;
      defined.set(plan.id, plan);
      if (plan.code !== "") box.define(plan.id, plan.code, plan.inputs, plan.outputs, plan.shows);
      else box.remove(plan.id);
    }
  }

  /** Reports of the box → results, with what waits on them. */
  function read(reports: readonly Report[]): CellResult[] {
    clock();
    const out = new Map<string, CellResult>();
    for (const report of reports) {
      const plan = plans.get(report.id);
      if (!plan) continue;
      begun.delete(report.id);
      open.delete(report.id);
      const {error, shown, logs} = report;
      const ms = spent.get(report.id) ?? 0;
      if (!error) out.set(plan.id, {id: plan.id, state: "done", shown, logs, ms, problem: null});
      else if (error.input !== null)
        out.set(plan.id, fail(plan.id, "error", waiting(plan, giverOf(plan, error.input)), logs));
      else out.set(plan.id, fail(plan.id, "error", explain(error, plan, columnsFor(plan), names), logs));
    }
    for (const id of begun) open.add(id);
    begun.clear();
    if (due === 0) {
      const words = "This cell never finishes: it waits for something that does not come.";
      for (const id of open) if (plans.has(id)) out.set(id, fail(id, "error", problemOf("unfinished", words)));
      open.clear();
    }
    return settleStates(out);
  }

  const giverOf = (plan: Plan, input: string): Plan =>
    [...plans.values()].find(({outputs, id}) => outputs.includes(input) && id !== plan.id) ?? {
      ...plan,
      outputs: [input]
    };

  /** Every column a cell could mean: of the page's tables and of those that other cells show. */
  const columnsFor = (plan: Plan): string[] => [
    ...tableColumns,
    ...[...results.values()].flatMap(({id, shown}) =>
      id === plan.id ? [] : shown.flatMap((each) => (each.kind === "table" ? each.columns.map(({name}) => name) : []))
    )
  ];

  /** Adds problems that come from how cells hang together, and keeps what changed. */
  function settleStates(out: Map<string, CellResult>): CellResult[] {
    for (const {plan, problem, needs} of placed) {
      const {id} = plan;
      const why = stopped.get(id);
      const blocked = needs.find((need) => out.get(need)?.problem?.kind === "unfinished");
      if (why) out.set(id, fail(id, "stopped", problemOf(why === "memory" ? "memory" : "time", stoppedWords[why])));
      else if (problem) out.set(id, fail(id, "error", problem));
      else if (blocked !== undefined && !out.has(id))
        out.set(id, fail(id, "error", waiting(plan, plans.get(blocked)!)));
      else if (plan.code === "" && !out.has(id))
        out.set(id, {...fail(id, "error", problemOf("thrown", "")), state: "done", problem: null});
    }
    const changed = [...out.values()].filter(
      (result) => JSON.stringify(result) !== JSON.stringify(results.get(result.id)) || result.ms > 0
    );
    for (const result of out.values()) results.set(result.id, result);
    return changed;
  }

  /** Opens a new box and brings the cells back one by one, so that it is certain which one passes a limit. */
  function recover(breach: Breach): Outcome {
    const alone = breach.cell !== null && begun.size <= 1;
    if (alone) stopped.set(breach.cell, breach.kind);
    const all = new Map<string, CellResult>();
    const asks: Ask[] = [];
    for (let clean = false; !clean;) {
      reopen();
      place();
      clean = true;
      for (const {plan, problem} of placed) {
        if (problem || stopped.has(plan.id) || plan.code === "") continue;
        defined.set(plan.id, plan);
        try {
          box.define(plan.id, plan.code, plan.inputs, plan.outputs, plan.shows);
          const settled = settle();
          asks.push(...settled.asks);
          for (const result of read(settled.reports)) all.set(result.id, result);
        } catch (error) {
          if (!(error instanceof Breach)) throw error;
          stopped.set(plan.id, error.kind);
          clean = false;
          break;
        }
      }
    }
    for (const result of settleStates(new Map())) all.set(result.id, result);
    return {results: [...all.values()], asks};
  }

  function reopen(): void {
    // The old box is not disposed of: QuickJS aborts when it is freed in the middle of a job. Its memory goes with the worker.
    box = openBox(engine, {...scope, inputs}, limits, begin);
    defined.clear();
    begun.clear();
    open.clear();
    results.clear();
    due = 0;
    epoch++;
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

  function attempt(work: () => void): Outcome {
    begun.clear();
    try {
      work();
      const {reports, asks} = settle();
      if (reports.some(({error}) => error?.memory)) {
        const cell = reports.find(({error}) => error?.memory)!.id;
        begun.clear();
        return recover(new Breach("memory", cell));
      }
      return {results: read(reports), asks};
    } catch (error) {
      if (!(error instanceof Breach)) throw error;
      return recover(error);
    }
  }

  return {
    names,
    update(cells, again = []) {
      const fresh = new Map(cells.map((cell) => [cell.id, planOf(cell)]));
      for (const [id, plan] of fresh) if (plans.get(id) !== plan || again.includes(id)) stopped.delete(id);
      for (const id of [...stopped.keys()]) if (!fresh.has(id)) stopped.delete(id);
      for (const id of [...results.keys()]) if (!fresh.has(id)) results.delete(id);
      plans.clear();
      for (const [id, plan] of fresh) plans.set(id, plan);
      place();
      return attempt(() => define(new Set(again)));
    },
    setInput(name, value) {
      inputs = {...inputs, [name]: value};
      known.add(name);
      return attempt(() => box.setInput(name, value));
    },
    answer(ask, ok, value) {
      if (Math.floor(ask / asksPerBox) !== epoch) return {results: [], asks: []};
      due--;
      return attempt(() => box.answer(ask % asksPerBox, ok, value));
    },
    stop: (id, why) => void stopped.set(id, why),
    dispose: () => box.dispose()
  };
}
