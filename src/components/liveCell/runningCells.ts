import type {Cell, CellResult, TableGroup} from "../../kernel/types.js";
import type {Vocabulary} from "./editorTypes.js";
import type {PageKernel} from "./kernelOfPage.js";
import type {LiveCell} from "./liveCell.js";
import {namesGiven, readersOfTexts} from "./readersOfTexts.js";
import {vocabularyOf} from "./vocabularyOf.js";
import {whenNear} from "./whenNear.js";

/** The kernel of a page, and what it is told and tells. */
export interface RunningCells {
  /** Loads the kernel, once; done when the published code of all cells has run in it. */
  open(): Promise<void>;
  readonly opening: boolean;
  /** Runs the code that a cell has now, and what depends on it. */
  run(cell: LiveCell): void;
  stop(): void;
  /** What counts for a cell's neighbours, until it runs again. */
  count(cell: LiveCell, source: string): void;
  /** What the published code of a cell gives, whole. */
  published(cell: LiveCell): Promise<CellResult>;
  setInput(name: string, value: unknown): void;
  setValue(name: string, value: unknown): void;
  setTables(name: string, tables: TableGroup): void;
  watch(id: string, listen: (result: CellResult) => void): () => void;
  probe(expression: string, listen: (result: CellResult) => void): () => void;
  vocabulary(): Vocabulary;
}

/** @param members the cells of the page, by id, as they come */
export function runningCells(members: ReadonlyMap<string, LiveCell>): RunningCells {
  /** The code that counts for a cell's neighbours: what ran last, or what stands in it from earlier visits. */
  const counting = new Map<string, string>();
  const values = new Map<string, CellResult>();
  const inputs: Record<string, unknown> = {};
  const groups: Record<string, TableGroup> = {};
  /** Expressions of the page's own code, which run with the cells and are not shown. */
  const probes = new Map<string, string>();
  const asked = new Set<string>();
  /** Of these, those that run as soon as the kernel is there. */
  const waiting = new Set<string>();
  const listeners = new Map<string, Set<(result: CellResult) => void>>();
  let kernel: PageKernel | null = null;
  let opening: Promise<void> | null = null;
  /** The published code runs first, in silence: what it gives is on the page already. */
  let silent = true;
  /** Cells that read texts and that no other needs: left out at the opening, for the extractor's model is large. */
  const asleep = new Set<string>();
  /** Cells that run for the first time though nobody asked them to: they give what is on the page already. */
  const quiet = new Set<string>();
  let becomeIdle: (() => void) | null = null;
  let probed = 0;

  const sources = (of: (cell: LiveCell) => string): Cell[] => [
    ...[...members.values()].map((cell) => ({id: cell.id, source: of(cell)})),
    ...[...probes].map(([id, source]) => ({id, source, gives: true}))
  ];
  const current = (): Cell[] => sources(({id, data}) => counting.get(id) ?? data.source);

  function vocabulary(): Vocabulary {
    const made = [...members.values()].flatMap(({source}) => namesGiven(source));
    const scope = kernel && {...kernel.scope, groups: {...kernel.scope.groups, ...groups}};
    return vocabularyOf(kernel?.names ?? null, scope, values.values(), made);
  }

  function hear(results: readonly CellResult[]): void {
    for (const result of results) {
      values.set(result.id, result);
      for (const listen of listeners.get(result.id) ?? []) listen(result);
      const cell = members.get(result.id);
      const expected = quiet.delete(result.id) && !asked.has(result.id);
      if (cell && !silent && !expected) void cell.show(result);
      asked.delete(result.id);
    }
    for (const cell of members.values()) cell.learn(vocabulary());
  }

  function idle(): void {
    becomeIdle?.();
    becomeIdle = null;
    if (silent) return;
    // A cell that ran again and gave the same has no news: its state must not say that it still runs.
    for (const cell of members.values()) {
      const result = values.get(cell.id);
      if (cell.state === "running" && result) void cell.show(result);
    }
  }

  async function load(): Promise<void> {
    const given = [...members.values()].map((cell) => cell.data.inputs);
    for (const cell of readersOfTexts([...members.values()])) asleep.add(cell.id);
    const first = sources((cell) => cell.data.source).filter(({id}) => !asleep.has(id));
    try {
      const {openPageKernel} = await import("./kernelOfPage.js");
      kernel = await openPageKernel({
        inputs: Object.assign({}, ...given) as Record<string, unknown>,
        sources: first.map(({source}) => source),
        groups: [...members.values()].flatMap((cell) => cell.dataset.tables?.split(" ") ?? []),
        onResults: hear,
        onBegin: (id) =>
          !silent && !quiet.has(id) && members.get(id)?.state !== "running" && members.get(id)?.setState("running"),
        onIdle: idle,
        onFail: (reason) => members.forEach((cell) => cell.state === "running" && cell.setState("stopped", reason))
      });
      await rested(first);
      silent = false;
      for (const [name, value] of Object.entries(inputs)) kernel.host.setInput(name, value);
      for (const [name, tables] of Object.entries(groups)) kernel.host.setTables(name, tables);
    } catch (error) {
      opening = null;
      throw error;
    }
  }
  const open = (): Promise<void> => (opening ??= load());

  /** Sets the cells of the kernel, and waits until all that follows has run. */
  const rested = (cells: readonly Cell[]): Promise<void> =>
    new Promise((resolve) => {
      becomeIdle = resolve;
      kernel!.host.update(cells);
    });

  /** From now on all cells are in the kernel. */
  function wake(): void {
    for (const id of asleep) if ((counting.get(id) ?? "") === members.get(id)?.data.source) quiet.add(id);
    asleep.clear();
  }

  function watch(id: string, listen: (result: CellResult) => void): () => void {
    const all = listeners.get(id) ?? new Set();
    listeners.set(id, all.add(listen));
    return () => void all.delete(listen);
  }

  return {
    open,
    get opening() {
      return opening !== null;
    },
    run(cell) {
      cell.setState("running", kernel ? undefined : "Loading …");
      asked.add(cell.id);
      waiting.add(cell.id);
      counting.set(cell.id, cell.source);
      open().then(
        () => {
          // Stopped before the kernel was there.
          if (!waiting.delete(cell.id)) return;
          wake();
          kernel!.host.update(current(), [...asked]);
        },
        (error: Error) => {
          waiting.delete(cell.id);
          cell.setState("stopped", `The kernel could not be loaded: ${error.message}. Your code is kept.`);
        }
      );
    },
    stop() {
      if (!silent) return kernel!.host.stop();
      // What waits for the kernel does not begin.
      for (const id of waiting) {
        asked.delete(id);
        counting.set(id, members.get(id)!.data.source);
        members.get(id)!.setState("stopped");
      }
      waiting.clear();
    },
    count: ({id}, source) => void counting.set(id, source),
    async published(cell) {
      await open();
      if (asleep.has(cell.id)) {
        wake();
        await rested(current());
      }
      return values.get(cell.id)!;
    },
    setInput(name, value) {
      inputs[name] = value;
      if (silent) void open();
      else kernel!.host.setInput(name, value);
    },
    setValue(name, value) {
      inputs[name] = value;
      if (!silent) kernel!.host.setInput(name, value);
    },
    setTables(name, tables) {
      groups[name] = tables;
      if (!silent) return kernel!.host.setTables(name, tables);
      if (Object.values(tables).every((columns) => (columns[0]?.values.length ?? 0) === 0)) return;
      whenNear(document.querySelectorAll(`live-cell[data-tables~="${name}"]`), () => void open());
    },
    probe(expression, listen) {
      const id = `probe ${++probed}`;
      probes.set(id, expression);
      const end = watch(id, listen);
      const update = (): void => void (silent || kernel!.host.update(current()));
      update();
      return () => {
        end();
        probes.delete(id);
        update();
      };
    },
    watch,
    vocabulary
  };
}
