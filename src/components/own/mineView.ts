import type {OwnTables} from "../../own/columns.js";
import type {OwnResult} from "../../own/messages.js";
import {nameOfText} from "../../own/nameOfText.js";
import type {OwnText} from "../../own/types.js";
import {uniteTables, type NamedTables} from "../../own/uniteTables.js";
import {count} from "../../pages/words.js";
import {provideTables} from "../liveCell/provideTables.js";
import type {Engine} from "./engine.js";
import {mineTables} from "./mineTables.js";
import {say} from "./parts.js";

/** Characters of texts that are read besides the open one: what a phone does without being missed. */
const most = 2_000_000;

/** What is given to the cells: the text on the page, where there is one, the others of this device, and the rules that all are read without. */
export interface Mine {
  readonly shown: {readonly result: OwnResult; readonly text: Pick<OwnText, "name" | "fields" | "text">} | null;
  readonly others: readonly OwnText[];
  readonly without: readonly string[];
}

/**
 * Gives the tables of all of a reader's texts to the live cells as `mine`. The text on the page comes at once; the others are read one
 * by one when nothing else is, and kept until they change.
 */
export function openMine(engine: () => Engine | null): (mine: Mine) => Promise<void> {
  const known = new Map<string, OwnTables>();
  let latest: Mine | null = null;
  let last: OwnTables | null = null;
  const give = (parts: readonly NamedTables[], all: number): void => {
    if (parts.length === 0 && !last) return;
    last = parts.length > 0 ? uniteTables(parts) : withoutRows(last!);
    provideTables("mine", mineTables(last));
    const left = all - parts.length;
    say("mine", `In mine now: ${count(parts.length, "text")}${left > 0 ? `; ${left} more to come` : ""}.`);
  };
  return async (mine) => {
    latest = mine;
    const {shown, without} = mine;
    const keyOf = ({id, changed}: OwnText): string => JSON.stringify([id, changed, without]);
    let room = most;
    const others = mine.others.filter((each) => (room -= each.text.length) >= 0);
    const parts = (): NamedTables[] => [
      ...(shown ? [{name: shownName(shown), tables: shown.result.tables}] : []),
      ...others.flatMap((each) => {
        const tables = known.get(keyOf(each));
        return tables ? [{name: nameOfText(each), tables}] : [];
      })
    ];
    const missing = others.filter((each) => !known.has(keyOf(each)));
    give(parts(), (shown ? 1 : 0) + others.length);
    for (const other of missing) {
      const {id, text: words, fields} = other;
      const tables = await engine()
        ?.tables({id, text: words, fields, without})
        .catch(() => null);
      if (latest !== mine) return;
      if (tables) known.set(keyOf(other), tables);
    }
    if (missing.length > 0) give(parts(), (shown ? 1 : 0) + others.length);
  };
}

/** The name of the text on the page: also its title, where that is read from the text. */
const shownName = ({result, text}: NonNullable<Mine["shown"]>): string => {
  const {title} = result.header;
  return nameOfText(title === null ? text : {...text, fields: {...text.fields, title}});
};

const withoutRows = (tables: OwnTables): OwnTables =>
  Object.fromEntries(
    Object.entries(tables).map(([name, columns]) => [name, columns.map((column) => ({name: column.name, values: []}))])
  ) as unknown as OwnTables;
