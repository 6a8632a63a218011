import {COLON, COMMA, MODIFIER, NOMINAL, STOP, VERB, PUNCTUATION, type Columns} from "./columns.js";
import type {CueCandidate} from "./cueCandidates.js";
import {hashText} from "../crf/hash.js";

/** What a cue looks like from outside: what it says and what stands around it. */
export interface CueShape {
  /** Lemma of its chief word. */
  readonly lemma: number;
  /** Its sense, as in the columns. */
  readonly sense: number;
  /** Kinds of the tokens before and after it. */
  readonly neighbours: number;
  /** Nearest punctuation on either side, near enough to set content off. */
  readonly sides: number;
  /** All of these. */
  readonly outline: number;
  /** Form of its chief word, as in the columns. */
  readonly form: number;
  /** How sure the first tagger was, in fifths. */
  readonly sure: number;
}

const THAT = hashText("that");
const TO = hashText("to");

export function cueShape(c: Columns, {first, last, probability}: CueCandidate): CueShape {
  let head = first;
  for (let i = first; i <= last; i++) if (c.kind[i] === VERB || c.cueClass[i]! > c.cueClass[head]!) head = i;
  const neighbours = kindBefore(c, first) * 16 + kindAfter(c, last);
  const sides = setOffBefore(c, first) * 8 + setOffAfter(c, last);
  const sure = Math.floor(probability * 5);
  return {
    lemma: c.lemma[head]!,
    sense: c.sense[head]!,
    neighbours,
    sides,
    outline: neighbours * 64 + sides,
    form: c.form[head]!,
    sure
  };
}

function kindBefore({kind, mark, sentenceFirst}: Columns, first: number): number {
  if (first === sentenceFirst[first]) return 0;
  const before = kind[first - 1];
  if (before === COMMA) return 1;
  if (mark[first - 1]) return 2;
  if (before === PUNCTUATION || before === COLON || before === STOP) return 3;
  return before === NOMINAL ? 4 : 5;
}

function kindAfter({n, kind, mark, word}: Columns, last: number): number {
  const next = last + 1;
  if (next >= n) return 8;
  if (kind[next] === COMMA) return 1;
  if (mark[next] === 1) return 2;
  if (kind[next] === COLON) return 3;
  if (word[next] === THAT) return 4;
  if (kind[next] === STOP) return 5;
  if (kind[next] === NOMINAL || kind[next] === MODIFIER) return 6;
  return word[next] === TO ? 7 : 8;
}

function isPunctuation(kind: number): boolean {
  return kind === COMMA || kind === COLON || kind === STOP || kind === PUNCTUATION;
}

/** 1 a comma, 3 a comma after a quotation mark, 2 a mark, 4 other punctuation, at most seven tokens before; else 0. */
function setOffBefore({kind, mark, sentenceFirst}: Columns, first: number): number {
  const from = Math.max(sentenceFirst[first]!, first - 7);
  let j = first - 1;
  while (j >= from && !isPunctuation(kind[j]!)) j--;
  if (j < from) return 0;
  return kind[j] === COMMA ? (j > 0 && mark[j - 1] ? 3 : 1) : mark[j] ? 2 : 4;
}

function setOffAfter({kind, mark, sentenceLast}: Columns, last: number): number {
  const to = Math.min(sentenceLast[last]!, last + 9);
  let j = last + 1;
  while (j <= to && !isPunctuation(kind[j]!)) j++;
  if (j > to) return 0;
  return kind[j] === COMMA ? (mark[j + 1] ? 3 : 1) : mark[j] ? 2 : kind[j] === STOP ? 5 : 4;
}
