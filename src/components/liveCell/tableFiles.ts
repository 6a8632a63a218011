import {FileAttachment} from "observablehq:stdlib";
import {unpackColumn, type PackedColumn} from "../../kernel/engine/packColumn.js";
import type {Column} from "../../kernel/types.js";

// Framework finds the files of a site by their names in its scripts.
const files: Readonly<Record<string, ReturnType<typeof FileAttachment>>> = {
  articles: FileAttachment("../../data/live/tables/articles.json"),
  quotes: FileAttachment("../../data/live/tables/quotes.json"),
  events: FileAttachment("../../data/live/tables/events.json"),
  times: FileAttachment("../../data/live/tables/times.json"),
  people: FileAttachment("../../data/live/tables/people.json"),
  mentions: FileAttachment("../../data/live/tables/mentions.json"),
  figures: FileAttachment("../../data/live/tables/figures.json"),
  tellings: FileAttachment("../../data/live/tables/tellings.json")
};

/** Names of the site's tables. */
export const siteTables: readonly string[] = Object.keys(files);

const loaded = new Map<string, Promise<readonly Column[]>>();

/** Loads tables of the site, each once a page. */
export async function loadTables(names: readonly string[]): Promise<Record<string, readonly Column[]>> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await loadTable(name)] as const)));
}

function loadTable(name: string): Promise<readonly Column[]> {
  let table = loaded.get(name);
  if (!table) {
    table = files[name]!.json().then((packed) =>
      (packed as readonly (readonly [string, PackedColumn])[]).map(([column, values]) => ({
        name: column,
        values: unpackColumn(values)
      }))
    );
    loaded.set(name, table);
    // After a failure the next one to ask tries again.
    table.catch(() => loaded.delete(name));
  }
  return table;
}
