/** Reads a table of two columns, “name ⇥ words with | between”, as `npm run lexicon` makes it. */
export function wordLists(table: string): Map<string, readonly string[]> {
  return new Map(
    table.split("\n").map((line) => {
      const [name = "", words = ""] = line.split("\t");
      return [name, words.split("|")];
    })
  );
}
