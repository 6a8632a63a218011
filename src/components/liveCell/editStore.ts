import {openDB, type DBSchema, type IDBPDatabase} from "idb";

/** A reader's code for one cell, and the author's code it was made from. */
export interface Edit {
  readonly page: string;
  readonly cell: string;
  /** Hash of the author's code. */
  readonly hash: string;
  readonly author: string;
  readonly source: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly time: number;
}

interface Schema extends DBSchema {
  edits: {key: [string, string, string]; value: Edit; indexes: {page: string}};
}

/** Where edits are kept. Where the browser keeps nothing (a private window, say), they last as long as the page. */
export interface EditStore {
  /** The latest edit of each cell of a page. */
  ofPage(page: string): Promise<ReadonlyMap<string, Edit>>;
  all(): Promise<readonly Edit[]>;
  /** Keeps an edit, and forgets those of the same cell made from other code of the author. */
  put(edit: Edit): Promise<void>;
  drop(page: string, cell: string): Promise<void>;
  /** Whether edits outlast the page. */
  readonly lasting: boolean;
}

/** Opens the store of the site. */
export async function openEditStore(): Promise<EditStore> {
  try {
    const database = await openDB<Schema>("according-to-cells", 1, {
      upgrade(db) {
        db.createObjectStore("edits", {keyPath: ["page", "cell", "hash"]}).createIndex("page", "page");
      }
    });
    return kept(database);
  } catch {
    return unkept();
  }
}

function kept(database: IDBPDatabase<Schema>): EditStore {
  return {
    lasting: true,
    ofPage: async (page) => latest(await database.getAllFromIndex("edits", "page", page)),
    all: () => database.getAll("edits"),
    async put(edit) {
      const transaction = database.transaction("edits", "readwrite");
      const others = IDBKeyRange.bound([edit.page, edit.cell], [edit.page, edit.cell, "\uffff"]);
      for (const key of await transaction.store.getAllKeys(others))
        if (key[2] !== edit.hash) await transaction.store.delete(key);
      await transaction.store.put(edit);
      await transaction.done;
    },
    drop: (page, cell) => database.delete("edits", IDBKeyRange.bound([page, cell], [page, cell, "\uffff"]))
  };
}

function unkept(): EditStore {
  const edits = new Map<string, Edit>();
  return {
    lasting: false,
    ofPage: async (page) => latest([...edits.values()].filter((edit) => edit.page === page)),
    all: async () => [...edits.values()],
    put: async (edit) => void edits.set(`${edit.page} ${edit.cell}`, edit),
    drop: async (page, cell) => void edits.delete(`${page} ${cell}`)
  };
}

function latest(edits: readonly Edit[]): ReadonlyMap<string, Edit> {
  const sorted = [...edits].sort((a, b) => a.time - b.time);
  return new Map(sorted.map((edit) => [edit.cell, edit]));
}
