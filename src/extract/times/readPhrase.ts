import type {Word} from "./word.js";
import {isWord, type Line} from "./line.js";
import type {Reading, Rule} from "./reading.js";
import {rules} from "./rules.js";

/** A phrase with the name of the rule that read it. */
export interface Phrase extends Reading {
  readonly rule: string;
}

// A phrase inside a phrase inside a phrase: “about | early | last Friday”.
const DEEPEST = 2;

/** Reads the longest phrase of time that begins at token `i`; null where none does. */
export function readPhrase(line: Line, i: number, depth = 0): Phrase | null {
  const sense = line.sense[i];
  if (sense === undefined || isCut(line, i, sense)) return null;
  const {without} = line.doc;
  const {paragraph} = line.doc.tokens;
  const inner = (l: Line, at: number) => (depth < DEEPEST && at < l.n ? readPhrase(l, at, depth + 1) : null);
  let best: Reading | null = null;
  let name = "";
  for (const rule of rulesAt(line.lower[i]!, sense)) {
    const found = without.has(rule.name) ? null : rule.read(line, i, inner);
    if (found === null || (best !== null && found.last <= best.last)) continue;
    if (found.last < line.n && paragraph[found.last] === paragraph[i]) [best, name] = [found, rule.name];
  }
  return best && {...best, rule: name};
}

/** A small word such as “the” or “about” before a word that no rule knows. */
function isCut(line: Line, i: number, sense: Word): boolean {
  return sense.leads === true && line.sense[i + 1] === undefined && !isWord(line, i + 1, "of", "-", "in", "than");
}

const byWord = new Map<string, readonly Rule[]>();

/** The rules whose phrases can begin with a word, in their order. */
function rulesAt(word: string, sense: Word): readonly Rule[] {
  const key = sense.written ?? word;
  let found = byWord.get(key);
  if (found === undefined) {
    found = rules.filter((rule) => rule.opens(word, sense));
    byWord.set(key, found);
  }
  return found;
}
