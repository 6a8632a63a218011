import type {OwnText} from "../../own/types.js";
import {openShelf, type Kept} from "../store/openShelf.js";

/** The texts a reader keeps on this device, newest first. */
export interface TextShelf {
  /** Whether they outlast the page. */
  readonly lasting: boolean;
  all(): Promise<OwnText[]>;
  put(text: OwnText): Promise<void>;
  drop(id: string): Promise<void>;
  onOther(listen: () => void): void;
}

export async function openTexts(): Promise<TextShelf> {
  const shelf = await openShelf<OwnText>("own");
  return {
    lasting: shelf.lasting,
    async all() {
      const kept = await shelf.all();
      return kept
        .map(({value}) => value)
        .filter(isText)
        .sort((a, b) => b.changed - a.changed);
    },
    put: (value) =>
      shelf.put({key: value.id, value, base: "", author: "", time: value.changed} satisfies Kept<OwnText>),
    drop: (id) => shelf.drop(id),
    onOther: (listen) => shelf.onOther(() => listen())
  };
}

/** What stands on the shelf may come from another version of the site. */
const isText = (value: unknown): value is OwnText =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as OwnText).id === "string" &&
  typeof (value as OwnText).text === "string" &&
  typeof (value as OwnText).fields === "object";
