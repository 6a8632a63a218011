import {hashText, mix} from "../crf/hash.js";
import type {Doc} from "../doc/readDoc.js";
import {tokenAt} from "../doc/readDoc.js";
import type {Quotation} from "./marks.js";
import {senseOf} from "./senses.js";

/** What the taggers see of a document, a number for each token, worked out once. */
export interface Columns {
  readonly n: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  readonly shape: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly prefix4: Int32Array;
  /** How often the word is a cue, in classes from 0 (never seen as one) to 5 (nearly always). */
  readonly cueClass: Uint8Array;
  /** 0, 1 the opening or 2 the closing mark of a quotation. */
  readonly mark: Uint8Array;
  /** 0 outside quotation marks, 1 inside, 2 inside a quotation that is never closed. */
  readonly quoted: Uint8Array;
  /** Number of the quotation around the token, or -1. */
  readonly quotation: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  readonly paragraphFirst: Int32Array;
  readonly paragraphLast: Int32Array;
  /** Nearest likely cue to the left and right in the sentence, or -1. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** Nearest quotation mark to the left (or here) and right (or here) in the paragraph, or -1. */
  readonly markLeft: Int32Array;
  readonly markRight: Int32Array;
  /** Running counts before each token: commas, verbs, “that” and “to”, quotation marks. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly thats: Int32Array;
  readonly marks: Int32Array;
  /** Running count before each token of punctuation that is neither comma nor quotation mark. */
  readonly breaks: Int32Array;
  /** Form of a verb (a modal or auxiliary by its word, else by its ending), 0 for other words. */
  readonly form: Int32Array;
  /** What WordNet takes the base form for, first of all (verb of communication, noun of feeling, …): a number, 0 where unknown. */
  readonly sense: Uint8Array;
  /** Nearest verb to the left in the sentence, or -1. */
  readonly verbLeft: Int32Array;
  /** What follows from here to the next punctuation: how it begins, the form of its first verb, whether a noun comes before it. */
  readonly ahead: Int32Array;
  /** What the sentence is like: its likeliest cue word, marks, a colon at its end, whether it begins inside a quotation. */
  readonly sentenceKind: Int32Array;
  /** Kind of token: see `kindOf`. */
  readonly kind: Uint8Array;
}

export const COMMA = 1;
export const VERB = 2;
export const NOMINAL = 3;
export const MODIFIER = 4;
export const COLON = 5;
export const STOP = 6;
export const PUNCTUATION = 7;
export const OTHER = 8;

/** How often a word is a cue, by `cueKey`. */
export type CueClasses = ReadonlyMap<number, number>;

/** The key of a word in the cue classes: its lemma and the first letter of its part of speech. */
export function cueKey(lemma: string, pos: string): number {
  return mix(pos.charCodeAt(0), hashText(lemma));
}

const MODAL = /^(?:will|would|can|could|may|might|shall|should|must|'ll|'d|do|does|did|to)$/;
// A word of this class or above is a likely cue.
const LIKELY = 3;

export function columnsOf(
  {tokens, sentences, paragraphs}: Doc,
  quotations: readonly Quotation[],
  cues: CueClasses
): Columns {
  const {n, word, lower, lemma, pos} = tokens;
  const column = () => new Int32Array(n);
  const c = {
    n,
    word: column(),
    lemma: column(),
    pos: column(),
    shape: column(),
    suffix3: column(),
    suffix2: column(),
    prefix4: column(),
    cueClass: new Uint8Array(n),
    mark: new Uint8Array(n),
    quoted: new Uint8Array(n),
    quotation: column().fill(-1),
    sentence: tokens.sentence,
    paragraph: tokens.paragraph,
    sentenceFirst: column(),
    sentenceLast: column(),
    paragraphFirst: column(),
    paragraphLast: column(),
    cueLeft: column(),
    cueRight: column(),
    markLeft: column(),
    markRight: column(),
    commas: new Int32Array(n + 1),
    verbs: new Int32Array(n + 1),
    thats: new Int32Array(n + 1),
    marks: new Int32Array(n + 1),
    breaks: new Int32Array(n + 1),
    form: column(),
    ahead: column(),
    sense: new Uint8Array(n),
    verbLeft: column().fill(-1),
    sentenceKind: column(),
    kind: new Uint8Array(n)
  };
  markQuotations(c, tokens, quotations);
  for (let i = 0; i < n; i++) {
    const w = lower[i]!;
    c.word[i] = hashText(w);
    c.lemma[i] = hashText(lemma[i]!);
    c.pos[i] = hashText(pos[i]!);
    c.shape[i] = shapeOf(word[i]!);
    c.suffix3[i] = hashText(w.slice(-3));
    c.suffix2[i] = hashText(w.slice(-2));
    c.prefix4[i] = hashText(w.slice(0, 4));
    c.kind[i] = kindOf(w, pos[i]!);
    if (c.quoted[i] !== 1) c.cueClass[i] = cues.get(mix(pos[i]!.charCodeAt(0), c.lemma[i]!)) ?? 0;
    c.commas[i + 1] = c.commas[i]! + (w === "," ? 1 : 0);
    c.verbs[i + 1] = c.verbs[i]! + (c.kind[i] === VERB ? 1 : 0);
    c.thats[i + 1] = c.thats[i]! + (w === "that" || w === "to" ? 1 : 0);
    c.sense[i] = senseOf(lemma[i]!, pos[i]!);
    c.form[i] = c.kind[i] === VERB ? formOf(w, pos[i]!, c.word[i]!) : 0;
    c.breaks[i + 1] = c.breaks[i]! + (c.kind[i]! >= COLON && c.kind[i]! <= PUNCTUATION && !c.mark[i] ? 1 : 0);
    c.marks[i + 1] = c.marks[i]! + (c.mark[i] ? 1 : 0);
  }
  for (const {first, last} of sentences) {
    c.sentenceFirst.fill(first, first, last + 1);
    c.sentenceLast.fill(last, first, last + 1);
    lookAhead(c, first, last);
    for (let i = first + 1; i <= last; i++) c.verbLeft[i] = c.kind[i - 1] === VERB ? i - 1 : c.verbLeft[i - 1]!;
    nearest(c.cueLeft, c.cueRight, first, last, (i) => c.cueClass[i]! >= LIKELY, false);
    let likeliest = 0;
    for (let i = first; i <= last; i++) likeliest = Math.max(likeliest, c.cueClass[i]!);
    const marked = c.marks[last + 1]! > c.marks[first]! ? 8 : 0;
    const kind = likeliest + marked + (word[last] === ":" ? 16 : 0) + (c.quoted[first] ? 32 : 0);
    c.sentenceKind.fill(kind, first, last + 1);
  }
  for (const {first, last} of paragraphs) {
    c.paragraphFirst.fill(first, first, last + 1);
    c.paragraphLast.fill(last, first, last + 1);
    nearest(c.markLeft, c.markRight, first, last, (i) => c.mark[i]! > 0, true);
  }
  return c;
}

function markQuotations(
  {mark, quoted, quotation, n}: {mark: Uint8Array; quoted: Uint8Array; quotation: Int32Array; n: number},
  tokens: Doc["tokens"],
  quotations: readonly Quotation[]
): void {
  quotations.forEach(({start, end, inner, closed}, k) => {
    const first = tokenAt(tokens, start);
    let i = first;
    for (; i < n && tokens.start[i]! < end; i++) {
      quoted[i] = closed ? 1 : 2;
      quotation[i] = k;
      if (tokens.end[i]! <= inner.start) mark[i] = 1;
      else if (closed && tokens.start[i]! >= inner.end) mark[i] = 2;
    }
  });
}

/** Fills in the nearest token to the left and to the right for which `is` holds, within `first`…`last`. */
function nearest(
  left: Int32Array,
  right: Int32Array,
  first: number,
  last: number,
  is: (i: number) => boolean,
  here: boolean
): void {
  let seen = -1;
  for (let i = first; i <= last; i++) {
    if (here && is(i)) seen = i;
    left[i] = seen;
    if (is(i)) seen = i;
  }
  seen = -1;
  for (let i = last; i >= first; i--) {
    if (here && is(i)) seen = i;
    right[i] = seen;
    if (is(i)) seen = i;
  }
}

function formOf(lower: string, pos: string, word: number): number {
  if (pos === "AUX" || MODAL.test(lower)) return word;
  return lower.endsWith("ing") ? 1 : /(?:ed|[^e]en|wn)$/.test(lower) ? 2 : lower.endsWith("s") ? 3 : 4;
}

/** From each token of a sentence to the next punctuation: the first word's kind, whether a noun comes before a verb, that verb's form. */
function lookAhead(
  {kind, form, pos, ahead}: {kind: Uint8Array; form: Int32Array; pos: Int32Array; ahead: Int32Array},
  first: number,
  last: number
): void {
  let verb = 0;
  let nominal = 0;
  for (let i = last; i >= first; i--) {
    const k = kind[i]!;
    if (k === COMMA || (k >= COLON && k <= PUNCTUATION)) {
      verb = 0;
      nominal = 0;
    } else if (k === VERB) {
      verb = form[i]!;
      nominal = 0;
    } else if (k === NOMINAL) nominal = 1;
    ahead[i] = mix(nominal, pos[i]!, verb);
  }
}

function kindOf(lower: string, pos: string): number {
  switch (pos) {
    case "VERB":
    case "AUX":
      return VERB;
    case "NOUN":
    case "PROPN":
    case "PRON":
    case "NUM":
      return NOMINAL;
    case "DET":
    case "ADJ":
      return MODIFIER;
    case "PUNCT":
      return lower === "," ? COMMA : lower === ":" ? COLON : /^[.!?]$/.test(lower) ? STOP : PUNCTUATION;
    default:
      return lower === "," ? COMMA : OTHER;
  }
}

/** The shape of a word as a hash: runs of capitals, small letters and digits as one sign each (“McCain's” is XxXx'x), six signs at most. */
function shapeOf(word: string): number {
  let h = 0x811c9dc5;
  let before = 0;
  let signs = 0;
  for (let i = 0; i < word.length && signs < 6; i++) {
    const c = word.charCodeAt(i);
    const sign = c >= 65 && c <= 90 ? 88 : c >= 97 && c <= 122 ? 120 : c >= 48 && c <= 57 ? 57 : c;
    if (sign === before && (sign === 88 || sign === 120 || sign === 57)) continue;
    h = Math.imul(h ^ sign, 0x01000193);
    before = sign;
    signs++;
  }
  return h | 0;
}
