import type {Column, Scope} from "../../src/kernel/types.js";

const rows = [
  ["Harbour Post", "Ana Ruiz", "direct", 12],
  ["Harbour Post", "Ana Ruiz", "indirect", 9],
  ["Harbour Post", "Tom Berg", "direct", 20],
  ["Valley News", "Ana Ruiz", "mixed", 7],
  ["Valley News", "the council", "indirect", 15]
] as const;

function column(name: string, i: number): Column {
  return {name, values: rows.map((row) => row[i]!)};
}

/** Five quotes of two papers, and an empty table of articles. */
export const scope: Scope = {
  tables: {
    quotes: [column("outlet", 0), column("speaker", 1), column("type", 2), column("words", 3)],
    articles: [{name: "outlet", values: ["Harbour Post", "Valley News"]}]
  },
  inputs: {verb: "said"},
  now: Date.UTC(2024, 2, 7, 12)
};
