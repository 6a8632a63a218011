import type {Doc} from "../doc/readDoc.js";
import type {Word} from "./word.js";
import {meaning} from "./shapes.js";

/** A document as the rules of times see it: its tokens, each with what it can mean in a phrase of time. */
export interface Line {
  readonly doc: Doc;
  readonly n: number;
  readonly lower: readonly string[];
  readonly word: readonly string[];
  readonly pos: readonly string[];
  readonly sense: readonly (Word | undefined)[];
}

/** Sets each token beside its meanings. */
export function readLine(doc: Doc): Line {
  const {n, lower, word, pos} = doc.tokens;
  const sense = new Array<Word | undefined>(n);
  for (let i = 0; i < n; i++) sense[i] = meaning(lower[i]!);
  return {doc, n, lower, word, pos, sense};
}

/** Whether token `i` is one of these words, and stands in the sentence of the token before it. */
export function isWord({lower}: Line, i: number, ...words: readonly string[]): boolean {
  return i >= 0 && i < lower.length && words.includes(lower[i]!);
}

/** The token after `i` and a hyphen that touches both, such as “quarter” in “third-quarter”; otherwise just the next. */
export function afterHyphen(line: Line, i: number): number {
  const {start, end} = line.doc.tokens;
  const dash = line.lower[i] === "-" && end[i - 1] === start[i] && end[i] === start[i + 1];
  return dash ? i + 1 : i;
}

/** Whether a token begins with a capital letter. */
export function isCapital({word}: Line, i: number): boolean {
  const first = word[i]?.charCodeAt(0) ?? 0;
  return first >= 65 && first <= 90;
}

/** Whether token `i` is the first word of its sentence, or follows a quotation mark that opens it. */
export function opensSentence({doc}: Line, i: number): boolean {
  const {sentence} = doc.tokens;
  return i === 0 || sentence[i] !== sentence[i - 1];
}
