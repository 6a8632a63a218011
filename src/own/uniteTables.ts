import type {Column, Scalar} from "../kernel/types.js";
import type {OwnTables} from "./columns.js";

/** The tables of one text, and the name it goes under. */
export interface NamedTables {
  readonly name: string;
  readonly tables: OwnTables;
}

/**
 * The tables of several texts as one set: rows one below the other, in the order of the texts. The column that says which article a row
 * is of holds the text's name; of several with one name the second is “name (2)”.
 */
export function uniteTables(texts: readonly NamedTables[]): OwnTables {
  const names = uniqueNames(texts.map(({name}) => name));
  const [first] = texts;
  if (!first) throw new Error("There is no text to unite the tables of");
  const unite = (table: keyof OwnTables, column: Column, place: number): Column => {
    const says = column.name === (table === "articles" ? "id" : "article");
    const values = texts.flatMap(({tables}, i): Scalar[] => {
      const own = tables[table][place]!.values;
      return says ? Array.from(own, () => names[i]!) : Array.from(own);
    });
    return {name: column.name, values};
  };
  return Object.fromEntries(
    (Object.keys(first.tables) as (keyof OwnTables)[]).map((table) => [
      table,
      first.tables[table].map((column, place) => unite(table, column, place))
    ])
  ) as unknown as OwnTables;
}

function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return n === 1 ? name : `${name} (${n})`;
  });
}
