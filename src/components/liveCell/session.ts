import {addressOf, pageKey} from "../address.js";
import type {Cell, CellResult, TableGroup} from "../../kernel/types.js";
import {whenChanged} from "../store/notice.js";
import {readEdits, writeEdits} from "./editFile.js";
import {openEditStore, type Edit, type EditStore} from "./editStore.js";
import type {Vocabulary} from "./editorTypes.js";
import type {PageKernel} from "./kernelOfPage.js";
import type {LiveCell} from "./liveCell.js";
import {pageTools} from "./pageTools.js";
import {namesGiven, readersOfTexts} from "./readersOfTexts.js";
import {vocabularyOf} from "./vocabularyOf.js";
import {whenNear} from "./whenNear.js";

/** What the cells of a page have in common. */
export interface Session {
  add(cell: LiveCell): void;
  /** Loads the kernel, once; done when the published code of all cells has run in it. */
  open(): Promise<void>;
  run(cell: LiveCell): void;
  stop(): void;
  keep(cell: LiveCell): void;
  reset(some: readonly LiveCell[]): void;
  undo(): void;
  keepMine(cell: LiveCell): void;
  takeNew(cell: LiveCell): void;
  backToMine(cell: LiveCell): void;
  share(cell: LiveCell): Promise<void>;
  /** A reader gave an input of the page another value: the kernel is opened, and what uses the input runs. */
  setInput(name: string, value: unknown): void;
  /** The page has another value: what uses it runs, if the kernel is open. */
  setValue(name: string, value: unknown): void;
  /** The page has other tables: what uses them runs, at the latest when it comes near the screen. */
  setTables(name: string, tables: TableGroup): void;
  /** What the published code of a cell gives, whole. */
  published(cell: LiveCell): Promise<CellResult>;
  /** Tells what a cell gives whenever it runs; gives back what ends that. */
  watch(id: string, listen: (result: CellResult) => void): () => void;
  /** Tells what an expression over the names of the cells gives whenever it runs; gives back what ends that. */
  probe(expression: string, listen: (result: CellResult) => void): () => void;
  vocabulary(): Vocabulary;
  all(): readonly LiveCell[];
  exportEdits(): Promise<string>;
  importEdits(text: string): Promise<number>;
}

let session: Session | null = null;

/** The session of this page. */
export function cells(): Session {
  return (session ??= openSession());
}

/** Milliseconds after a keystroke at which the code is kept. */
const pause = 150;

function openSession(): Session {
  const page = pageKey();
  const members = new Map<string, LiveCell>();
  /** The code that counts for a cell's neighbours: what ran last, or what stands in it from earlier visits. */
  const counting = new Map<string, string>();
  const mine = new Map<string, Edit>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const values = new Map<string, CellResult>();
  const inputs: Record<string, unknown> = {};
  const groups: Record<string, TableGroup> = {};
  /** Expressions of the page's own code, which run with the cells and are not shown. */
  const probes = new Map<string, string>();
  const asked = new Set<string>();
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
  let lastUndo: (() => void) | null = null;
  let probed = 0;
  const store: Promise<EditStore> = openEditStore();
  const edits = store.then((open) => open.ofPage(page));

  const sources = (of: (cell: LiveCell) => string): Cell[] => [
    ...[...members.values()].map((cell) => ({id: cell.id, source: of(cell)})),
    ...[...probes].map(([id, source]) => ({id, source, gives: true}))
  ];

  function hear(results: readonly CellResult[]): void {
    for (const result of results) {
      values.set(result.id, result);
      for (const listen of listeners.get(result.id) ?? []) listen(result);
      const cell = members.get(result.id);
      const expected = quiet.delete(result.id) && !asked.has(result.id);
      if (cell && !silent && !expected) void cell.show(result);
      asked.delete(result.id);
    }
    for (const cell of members.values()) cell.learn(api.vocabulary());
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
    try {
      const {openPageKernel} = await import("./kernelOfPage.js");
      kernel = await openPageKernel({
        inputs: Object.assign({}, ...given) as Record<string, unknown>,
        groups: [...members.values()].flatMap((cell) => cell.dataset.tables?.split(" ") ?? []),
        onResults: hear,
        onBegin: (id) =>
          !silent && !quiet.has(id) && members.get(id)?.state !== "running" && members.get(id)?.setState("running"),
        onIdle: idle,
        onFail: (reason) => members.forEach((cell) => cell.state === "running" && cell.setState("stopped", reason))
      });
      for (const cell of readersOfTexts([...members.values()])) asleep.add(cell.id);
      await rested(sources((cell) => cell.data.source).filter(({id}) => !asleep.has(id)));
      silent = false;
      for (const [name, value] of Object.entries(inputs)) kernel.host.setInput(name, value);
      for (const [name, tables] of Object.entries(groups)) kernel.host.setTables(name, tables);
    } catch (error) {
      opening = null;
      throw error;
    }
  }

  /** Sets the cells of the kernel, and waits until all that follows has run. */
  const rested = (cells: readonly Cell[], again: readonly string[] = []) =>
    new Promise<void>((resolve) => {
      becomeIdle = resolve;
      kernel!.host.update(cells, again);
    });

  /** From now on all cells are in the kernel. */
  function wake(): void {
    for (const id of asleep) if (counting.get(id) === members.get(id)?.data.source) quiet.add(id);
    asleep.clear();
  }

  async function put(cell: LiveCell): Promise<void> {
    clearTimeout(timers.get(cell.id));
    timers.delete(cell.id);
    const open = await store;
    if (!cell.edited) {
      mine.delete(cell.id);
      await open.drop(page, cell.id);
    } else {
      const {source, data} = cell;
      const edit: Edit = {page, cell: cell.id, hash: data.hash, author: data.source, source, time: Date.now()};
      mine.set(cell.id, edit);
      await open.put(edit);
    }
    pageTools(api);
  }

  function restore(cell: LiveCell, edit: Edit | undefined): void {
    if (!edit || edit.source === cell.data.source) return;
    mine.set(cell.id, edit);
    counting.set(cell.id, edit.source);
    cell.setSource(edit.source);
    if (edit.hash === cell.data.hash) return cell.setState("ready", "Edited by you. Not run yet.");
    cell.setState("ready", "Your code, from before.");
    cell.notify({
      words: "The author changed this cell since you did.",
      acts: whenChanged
    });
  }

  async function openLink(): Promise<void> {
    if (!location.hash.startsWith("#cells=")) return;
    const {unpackLink} = await import("./shareLink.js");
    const shared = unpackLink(location.hash);
    await edits;
    for (const cell of members.values()) {
      const source = shared?.[cell.id];
      if (source === undefined || source === cell.source) continue;
      const own = cell.edited;
      counting.set(cell.id, cell.source);
      cell.setSource(source);
      cell.setState("ready", "Not run yet.");
      cell.notify({
        words: own
          ? "This code came with a link. Yours is kept until you change or run this one."
          : "This code came with a link. Read it, then run it.",
        acts: [["run", "Run this code"], ...(own ? ([["back-to-mine", "Back to my code"]] as const) : [])]
      });
      if (cell === [...members.values()][0] || members.size === 1) cell.scrollIntoView({block: "nearest"});
    }
    if (!shared) [...members.values()][0]?.say("The code in this link cannot be read.");
  }

  const api: Session = {
    add(cell) {
      members.set(cell.id, cell);
      counting.set(cell.id, cell.data.source);
      void edits.then((found) => {
        restore(cell, found.get(cell.id));
        pageTools(api);
      });
      if (members.size === 1) {
        queueMicrotask(() => void openLink());
        addEventListener("hashchange", () => void openLink());
        addEventListener("pagehide", () => timers.forEach((_, id) => void put(members.get(id)!)));
        document.addEventListener("visibilitychange", () => timers.forEach((_, id) => void put(members.get(id)!)));
      }
    },
    open: () => (opening ??= load()),
    run(cell) {
      cell.setState("running", kernel ? undefined : "Loading …");
      cell.notify(null);
      asked.add(cell.id);
      counting.set(cell.id, cell.source);
      if (cell.edited) void put(cell);
      api.open().then(
        () => {
          wake();
          kernel!.host.update(
            sources(({id}) => counting.get(id)!),
            [...asked]
          );
        },
        (error: Error) =>
          cell.setState("stopped", `The kernel could not be loaded: ${error.message}. Your code is kept.`)
      );
    },
    stop: () => kernel?.host.stop(),
    keep(cell) {
      clearTimeout(timers.get(cell.id));
      timers.set(
        cell.id,
        setTimeout(() => void put(cell), pause)
      );
    },
    reset(some) {
      const before = some.map((cell) => [cell, cell.source] as const).filter(([cell]) => cell.edited);
      for (const [cell] of before) change(cell, cell.data.source);
      lastUndo = () => before.forEach(([cell, source]) => change(cell, source));
      for (const [cell] of before) cell.say("The author's code is back.", true);
    },
    undo() {
      const undo = lastUndo;
      lastUndo = null;
      for (const cell of members.values()) cell.say("", false);
      undo?.();
    },
    keepMine(cell) {
      cell.notify(null);
      cell.setState("ready", "Edited by you. Not run yet.");
      void put(cell);
    },
    takeNew(cell) {
      const source = cell.source;
      cell.notify(null);
      change(cell, cell.data.source);
      lastUndo = () => change(cell, source);
      cell.say("The author's new code.", true);
    },
    backToMine(cell) {
      cell.notify(null);
      change(cell, mine.get(cell.id)?.source ?? cell.data.source);
    },
    async share(cell) {
      const {packLink} = await import("./shareLink.js");
      const edited = [...members.values()].filter((each) => each.edited);
      const fragment = packLink(Object.fromEntries(edited.map(({id, source}) => [id, source])));
      const link = addressOf(fragment);
      try {
        await navigator.clipboard.writeText(link);
        cell.say("Link copied.");
      } catch {
        history.replaceState(history.state, "", fragment);
        cell.say("Copy the link from the address bar.");
      }
    },
    setInput(name, value) {
      inputs[name] = value;
      if (silent) void api.open();
      else kernel!.host.setInput(name, value);
    },
    async published(cell) {
      await api.open();
      if (asleep.has(cell.id)) {
        wake();
        await rested(sources(({id}) => counting.get(id)!));
      }
      return values.get(cell.id)!;
    },
    setValue(name, value) {
      inputs[name] = value;
      if (!silent) kernel!.host.setInput(name, value);
    },
    setTables(name, tables) {
      groups[name] = tables;
      if (!silent) return kernel!.host.setTables(name, tables);
      if (Object.values(tables).every((columns) => (columns[0]?.values.length ?? 0) === 0)) return;
      whenNear(document.querySelectorAll(`live-cell[data-tables~="${name}"]`), () => void api.open());
    },
    probe(expression, listen) {
      const id = `probe ${++probed}`;
      probes.set(id, expression);
      const end = api.watch(id, listen);
      const update = (): void => void (silent || kernel!.host.update(sources((cell) => counting.get(cell.id)!)));
      update();
      return () => {
        end();
        probes.delete(id);
        update();
      };
    },
    watch(id, listen) {
      const all = listeners.get(id) ?? new Set();
      listeners.set(id, all.add(listen));
      return () => void all.delete(listen);
    },
    vocabulary() {
      const made = [...members.values()].flatMap(({source}) => namesGiven(source));
      const scope = kernel && {...kernel.scope, groups: {...kernel.scope.groups, ...groups}};
      return vocabularyOf(kernel?.names ?? null, scope, values.values(), made);
    },
    all: () => [...members.values()],
    exportEdits: async () => writeEdits(await (await store).all()),
    async importEdits(text) {
      const read = readEdits(text);
      const open = await store;
      for (const edit of read) await open.put(edit);
      const here = await open.ofPage(page);
      for (const cell of members.values()) restore(cell, here.get(cell.id));
      return read.length;
    }
  };

  /** Puts code into a cell, keeps it, and lets what depends on it follow if the kernel is open. */
  function change(cell: LiveCell, source: string): void {
    cell.setSource(source);
    void put(cell);
    if (opening) api.run(cell);
    else cell.setState(cell.edited ? "ready" : "static");
    counting.set(cell.id, source);
  }

  return api;
}
