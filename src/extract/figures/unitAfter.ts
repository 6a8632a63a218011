import {tokenAt, type Doc} from "../doc/readDoc.js";
import {currencyName} from "./money.js";

/** What is counted, and where its words end. */
export interface Unit {
  readonly end: number;
  readonly unit: string;
}

// Between a number and what it counts: “three Western-backed U.N. draft resolutions”.
const REACH = 8;
const PERCENT = /^\s?(%|percent\b|per cent\b|percentage points?\b)/i;
const MODIFIER = new Set(["ADJ", "NOUN", "PROPN", "VERB", "ADV", "SYM"]);
const PEOPLE = new Set("dead wounded injured missing others more homeless".split(" "));

/** The unit of a number that ends at `at`: “percent”, a currency, or the noun counted (its last run of common nouns); null where none follows. */
export function unitAfter(doc: Doc, at: number, sentence: number): Unit | null {
  const percent = PERCENT.exec(doc.text.slice(at, at + 20));
  if (percent)
    return {end: at + percent[0].length, unit: /points?/i.test(percent[0]) ? "percentage points" : "percent"};
  const {tokens} = doc;
  const first = tokenAt(tokens, at);
  let head = -1;
  let from = -1;
  for (let i = first; i < tokens.n && i < first + REACH; i++) {
    if (tokens.sentence[i] !== sentence) break;
    const pos = tokens.pos[i]!;
    const joined = tokens.word[i] === "-" && tokens.start[i] === tokens.end[i - 1];
    if (!joined && !MODIFIER.has(pos)) break;
    if (head >= 0 && pos !== "NOUN") break;
    if (pos === "ADV" && head < 0 && i > first) break;
    if (pos === "VERB" && !(/(?:ed|ing|en)$/.test(tokens.lower[i]!) && MODIFIER.has(tokens.pos[i + 1] ?? ""))) break;
    if (pos === "NOUN" && !isJoinedOn(doc, i)) {
      if (head < 0) from = i;
      head = i;
    }
    if (head < 0 && i === first && PEOPLE.has(tokens.lower[i]!) && tokens.pos[i + 1] !== "NOUN") from = head = i;
  }
  if (head < 0) return null;
  const words = doc.text.slice(tokens.start[from]!, tokens.end[head]!).toLowerCase().replace(/\s+/g, " ");
  const money = currencyName(tokens.lower[head]!);
  return {end: tokens.end[head]!, unit: money ?? words};
}

/** “Soviet-era” counts nothing: a noun glued to what follows. */
function isJoinedOn({tokens}: Doc, i: number): boolean {
  return tokens.word[i + 1] === "-" && tokens.start[i + 1] === tokens.end[i];
}
