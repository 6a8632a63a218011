import type {Problem, Ruling} from "../src/tables/types.js";

const COLUMNS = ["left", "right", "ruling", "note"];
const HEADER = COLUMNS.join(",");

/** The rulings of `data/tellings.csv`, and what is amiss in it. */
export interface Rulings {
  readonly rulings: readonly Ruling[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a teacher's rulings on tellings: a CSV with the columns left, right, ruling (confirm or break) and note. A line with an
 * error is left out and told of.
 * @param file the path that messages name
 * @param isEvent tells whether the corpus has an event of this id (“reuters-2012-11-05#e237”)
 */
export function parseRulings(file: string, text: string, isEvent: (id: string) => boolean): Rulings {
  const rulings: Ruling[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const error = (line: number, found: string, write: string): void => {
    problems.push({level: "error", file, line, found, write});
  };
  if (lines[0]!.trim() !== HEADER) {
    error(1, `the first line is “${lines[0]!.trim()}”`, `write “${HEADER}”`);
    return {rulings, problems};
  }
  lines.forEach((source, i) => {
    const line = i + 1;
    if (line === 1 || source.trim() === "" || source.startsWith("#")) return;
    const [left = "", right = "", ruling = "", ...rest] = cells(source);
    for (const id of [left, right])
      if (!isEvent(id))
        return error(
          line,
          `no event has the id “${id}”`,
          "copy an id from the table of events, such as reuters-2012-11-05#e237"
        );
    if (ruling !== "confirm" && ruling !== "break")
      return error(line, `the ruling is “${ruling}”`, "write confirm or break");
    if (left.split("#")[0] === right.split("#")[0])
      return error(line, "both events stand in one article", "name events of two articles");
    const key = [left, right].sort().join("\n");
    const before = seen.get(key);
    if (before !== undefined) return error(line, `line ${before} rules on the same two events`, "keep one of them");
    seen.set(key, line);
    rulings.push({left, right, ruling, note: rest.join(",").trim() || null});
  });
  return {rulings, problems};
}

/** The cells of one line of CSV; a cell in quotation marks may hold commas and doubled quotation marks. */
function cells(line: string): string[] {
  const out: string[] = [];
  for (const [, quoted, plain] of line.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g))
    out.push((quoted?.replaceAll('""', '"') ?? plain ?? "").trim());
  return out;
}
