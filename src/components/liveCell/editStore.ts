import {openShelf, type Kept} from "../store/openShelf.js";

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

/** Where edits are kept. Where the browser keeps nothing (a private window, say), they last as long as the page. */
export interface EditStore {
  /** The edits of a page, by cell. */
  ofPage(page: string): Promise<ReadonlyMap<string, Edit>>;
  all(): Promise<readonly Edit[]>;
  /** Keeps an edit, in place of the one of the same cell. */
  put(edit: Edit): Promise<void>;
  drop(page: string, cell: string): Promise<void>;
  /** Whether edits outlast the page. */
  readonly lasting: boolean;
}

type Code = Pick<Edit, "page" | "cell" | "source">;

/** Opens the store of the site. */
export async function openEditStore(): Promise<EditStore> {
  const shelf = await openShelf<Code>("cells");
  const all = async (): Promise<Edit[]> => (await shelf.all()).map(editOf);
  return {
    lasting: shelf.lasting,
    all,
    ofPage: async (page) =>
      new Map((await all()).filter((edit) => edit.page === page).map((edit) => [edit.cell, edit])),
    put: ({page, cell, hash, author, source, time}) =>
      shelf.put({key: keyOf(page, cell), base: hash, author, value: {page, cell, source}, time}),
    drop: (page, cell) => shelf.drop(keyOf(page, cell))
  };
}

const keyOf = (page: string, cell: string): string => `${page} ${cell}`;

const editOf = ({base, author, value, time}: Kept<Code>): Edit => ({...value, hash: base, author, time});
