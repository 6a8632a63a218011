import type {GoldQuote} from "./goldDoc.js";

/** A line of a gold file. */
export interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** Reads JSON Lines of gold articles. Throws with file and line where one lacks its text or its quotes. */
export function readGold(path: string, content: string): GoldLine[] {
  return content.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const where = `${path}: line ${i + 1}`;
    let gold: Partial<GoldLine>;
    try {
      gold = JSON.parse(line) as Partial<GoldLine>;
    } catch {
      throw new Error(`${where} is not JSON: ${line.slice(0, 40)}`);
    }
    const {id = `line-${i + 1}`, text, quotes} = gold;
    if (typeof text !== "string") throw new Error(`${where} has no “text”`);
    if (!Array.isArray(quotes)) throw new Error(`${where} has no list “quotes”`);
    return [{id, text, quotes: quotes as readonly GoldQuote[]}];
  });
}
