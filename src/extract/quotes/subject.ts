import type {TokenRun} from "../doc/readDoc.js";
import {COMMA, NOMINAL, VERB} from "./columns.js";
import type {Page} from "./draft.js";

const RELATIVE = new Set(["who", "which", "that"]);
const LEADING = new Set(["ADP", "SCONJ", "ADV", "CCONJ"]);

/** The subject of a sentence's main clause: its first nouns, up to the verb or to a comma. Null where it begins otherwise. */
export function sentenceSubject(
  sentence: TokenRun,
  {doc: {tokens}, columns: {kind, mark}, zones}: Page
): TokenRun | null {
  const head = zones.find((zone) => zone.kind === "dateline");
  let first = sentence.first;
  // “BERGEN (Dow Wire) -- | The bank”
  while (head && first < sentence.last && tokens.start[first]! >= head.start && tokens.start[first]! < head.end)
    first++;
  while (first < sentence.last && (mark[first] || LEADING.has(tokens.pos[first]!))) {
    // “On Thursday, the office …”: the subject comes after the comma
    if (tokens.pos[first] === "ADP" || tokens.pos[first] === "SCONJ") {
      let comma = first;
      while (comma < sentence.last && comma < first + 8 && kind[comma] !== COMMA) comma++;
      if (kind[comma] !== COMMA) return null;
      first = comma;
    }
    first++;
    // “Later, the office …”
    if (kind[first] === COMMA && first < sentence.last) first++;
  }
  let last = first - 1;
  let nominal = false;
  for (let i = first; i <= sentence.last && (kind[i] !== VERB || isSurname(tokens.word, i)) && kind[i] !== COMMA; i++) {
    if (RELATIVE.has(tokens.lower[i]!) || mark[i] || tokens.pos[i] === "PUNCT") break;
    if (kind[i] === NOMINAL || kind[i] === VERB) {
      nominal = true;
      last = i;
    }
  }
  return nominal ? {first, last} : null;
}

/** “Isla Grant”, “Helen Ward”: a capital behind a capital is a name, whatever verb the word may be too. */
export function isSurname(word: readonly string[], i: number): boolean {
  const capital = /^\p{Lu}\p{Ll}/u;
  return i > 0 && capital.test(word[i]!) && capital.test(word[i - 1]!);
}
