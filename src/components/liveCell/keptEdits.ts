import {whenChanged} from "../store/notice.js";
import {readEdits, writeEdits} from "./editFile.js";
import {openEditStore, type Edit, type EditStore} from "./editStore.js";
import type {LiveCell} from "./liveCell.js";

/** The edits of a page's cells, as they are kept in the browser and taken to files. */
export interface KeptEdits {
  /** Keeps the code of a cell a moment after the last keystroke. */
  later(cell: LiveCell): void;
  /** Keeps the code of a cell now; drops what was kept where it is the author's again. */
  now(cell: LiveCell): Promise<void>;
  /** Keeps whatever is still to be kept. */
  all(): Promise<void>;
  /** Puts into a cell what was kept of it. */
  restore(cell: LiveCell): Promise<void>;
  /** Done when what was kept of this page has been read. */
  readonly ready: Promise<unknown>;
  /** The reader's own code for a cell. */
  own(cell: LiveCell): string | undefined;
  toFile(): Promise<string>;
  /** Takes over the edits of a file; those of this page are put into `cells`. @returns how many there were @throws where it is no such file */
  fromFile(text: string, cells: readonly LiveCell[]): Promise<number>;
}

/** Milliseconds after a keystroke at which the code is kept. */
const pause = 150;

/**
 * @param page the page's key
 * @param restored told of code that is put into a cell
 * @param kept told when something was kept or dropped
 */
export function keptEdits(
  page: string,
  restored: (cell: LiveCell, source: string) => void,
  kept: () => void
): KeptEdits {
  const mine = new Map<string, Edit>();
  const due = new Map<LiveCell, ReturnType<typeof setTimeout>>();
  const store: Promise<EditStore> = openEditStore();
  const found = store.then((open) => open.ofPage(page));

  /** What is being kept at this moment. */
  const writing = new Set<Promise<void>>();

  function now(cell: LiveCell): Promise<void> {
    clearTimeout(due.get(cell));
    due.delete(cell);
    const written = write(cell).finally(() => writing.delete(written));
    writing.add(written);
    return written;
  }

  async function write(cell: LiveCell): Promise<void> {
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
    kept();
  }

  async function all(): Promise<void> {
    for (const cell of due.keys()) void now(cell);
    await Promise.all(writing);
  }

  function put(cell: LiveCell, edit: Edit | undefined): void {
    if (!edit || edit.source === cell.data.source) return;
    mine.set(cell.id, edit);
    restored(cell, edit.source);
    cell.setSource(edit.source);
    if (edit.hash === cell.data.hash) return cell.setState("ready", "Edited by you. Not run yet.");
    cell.setState("ready", "Your code, from before.");
    cell.notify({words: "The author changed this cell since you did.", acts: whenChanged});
  }

  return {
    later(cell) {
      clearTimeout(due.get(cell));
      due.set(
        cell,
        setTimeout(() => void now(cell), pause)
      );
    },
    now,
    all,
    async restore(cell) {
      const edit = (await found).get(cell.id);
      // A reader who has typed already goes on.
      if (!cell.edited) put(cell, edit);
    },
    ready: found,
    own: ({id}) => mine.get(id)?.source,
    async toFile() {
      await all();
      return writeEdits(await (await store).all());
    },
    async fromFile(text, cells) {
      const read = readEdits(text);
      // What was typed last is not kept yet, and must not be kept over what the file brings.
      await all();
      const open = await store;
      for (const edit of read) await open.put(edit);
      const here = await open.ofPage(page);
      for (const cell of cells) put(cell, here.get(cell.id));
      return read.length;
    }
  };
}
