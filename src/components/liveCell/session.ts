import {pageKey} from "../address.js";
import {keptEdits} from "./keptEdits.js";
import {openLinkedCode, shareCode} from "./linkedCode.js";
import type {LiveCell} from "./liveCell.js";
import {pageTools} from "./pageTools.js";
import {runningCells, type RunningCells} from "./runningCells.js";

/** What the cells of a page have in common: one kernel, edits that are kept, and one step back. */
export interface Session extends Omit<RunningCells, "opening" | "count"> {
  add(cell: LiveCell): void;
  keep(cell: LiveCell): void;
  reset(some: readonly LiveCell[]): void;
  undo(): void;
  keepMine(cell: LiveCell): void;
  takeNew(cell: LiveCell): void;
  backToMine(cell: LiveCell): void;
  share(cell: LiveCell): Promise<void>;
  all(): readonly LiveCell[];
  exportEdits(): Promise<string>;
  importEdits(text: string): Promise<number>;
}

let session: Session | null = null;

/** The session of this page. */
export function cells(): Session {
  return (session ??= openSession());
}

function openSession(): Session {
  const members = new Map<string, LiveCell>();
  const all = (): LiveCell[] => [...members.values()];
  const running = runningCells(members);
  const edits = keptEdits(
    pageKey(),
    (cell, source) => running.count(cell, source),
    () => pageTools(api)
  );
  let lastUndo: (() => void) | null = null;

  /** Puts code into a cell, keeps it, and lets what depends on it follow if the kernel is open. */
  function change(cell: LiveCell, source: string): void {
    cell.setSource(source);
    void edits.now(cell);
    if (running.opening) running.run(cell);
    else cell.setState(cell.edited ? "ready" : "static");
    running.count(cell, source);
  }

  const openLink = (): void => void openLinkedCode(all, edits.ready, (cell) => running.count(cell, cell.source));
  const keepAll = (): void => void edits.all();

  const api: Session = {
    ...running,
    add(cell) {
      members.set(cell.id, cell);
      running.count(cell, cell.data.source);
      void edits.restore(cell).then(() => pageTools(api));
      if (members.size > 1) return;
      queueMicrotask(openLink);
      addEventListener("hashchange", openLink);
      addEventListener("pagehide", keepAll);
      document.addEventListener("visibilitychange", keepAll);
    },
    run(cell) {
      cell.notify(null);
      const go = (): void => {
        if (cell.edited) void edits.now(cell);
        running.run(cell);
      };
      // A press that comes before the reader's own code does is for that code.
      void edits.ready.then(go, go);
    },
    keep: (cell) => edits.later(cell),
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
      void edits.now(cell);
    },
    takeNew(cell) {
      const {source} = cell;
      cell.notify(null);
      change(cell, cell.data.source);
      lastUndo = () => change(cell, source);
      cell.say("The author's new code.", true);
    },
    backToMine(cell) {
      cell.notify(null);
      change(cell, edits.own(cell) ?? cell.data.source);
    },
    share: (cell) => shareCode(cell, all()),
    all,
    exportEdits: () => edits.toFile(),
    importEdits: (text) => edits.fromFile(text, all())
  };
  return api;
}
