import type {FeatureRows} from "../../crf/featureRows.js";
import {hashText, mix} from "../../crf/hash.js";
import type {Doc} from "../../doc/readDoc.js";
import {wordKind} from "../lexicon/wordKind.js";

/** Hashes of what is seen of each token, in columns. */
interface Columns {
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  readonly shape: Int32Array;
  readonly end2: Int32Array;
  readonly end3: Int32Array;
  readonly end4: Int32Array;
  readonly kind: Int32Array;
}

// What stands for a neighbour beyond the sentence.
const EDGE = 7;

/** Reads the columns of a document once; `addSentence` then writes the features of one sentence after another. */
export function triggerColumns({tokens}: Doc): Columns {
  const {n, lower, lemma, pos, word} = tokens;
  const hashes = (f: (i: number) => string): Int32Array => {
    const out = new Int32Array(n);
    for (let i = 0; i < n; i++) out[i] = hashText(f(i));
    return out;
  };
  return {
    word: hashes((i) => lower[i]!),
    lemma: hashes((i) => lemma[i]!),
    pos: hashes((i) => pos[i]!),
    shape: Int32Array.from(word, shape),
    end2: hashes((i) => lower[i]!.slice(-2)),
    end3: hashes((i) => lower[i]!.slice(-3)),
    end4: hashes((i) => lower[i]!.slice(-4)),
    kind: Int32Array.from(lemma, wordKind)
  };
}

/** Writes the features of the tokens `first`…`last`, one sentence, into `rows`. */
export function addSentence(doc: Doc, columns: Columns, first: number, last: number, rows: FeatureRows): void {
  const {pos: tags} = doc.tokens;
  const {word: W, lemma: L, pos: P, shape: S, end2, end3, end4, kind: K} = columns;
  const at = (column: Int32Array | Uint8Array, i: number): number => (i < first || i > last ? EDGE : column[i]!);
  let verb = EDGE;
  let verbAt = -9;
  let noun = EDGE;
  let aux = 0;
  let det = 0;
  const after = nextVerb(tags, L, first, last);
  for (let i = first; i <= last; i++) {
    const [w, l, p, k] = [W[i]!, L[i]!, P[i]!, K[i]!];
    const [w1, w2, w3] = [at(W, i - 1), at(W, i - 2), at(W, i - 3)];
    const [v1, v2, v3] = [at(W, i + 1), at(W, i + 2), at(W, i + 3)];
    const [p1, p2, p3] = [at(P, i - 1), at(P, i - 2), at(P, i - 3)];
    const [q1, q2, q3] = [at(P, i + 1), at(P, i + 2), at(P, i + 3)];
    const add = (t: number, a: number, b = 0, c = 0): void => rows.add(mix(t, a, b, c));
    add(0, 1);
    add(1, w);
    add(2, l, p);
    add(3, w1);
    add(4, v1);
    add(5, w2);
    add(6, v2);
    add(7, w3);
    add(8, v3);
    add(9, w1, w);
    add(10, w, v1);
    add(11, w2, w1);
    add(12, v1, v2);
    add(13, p);
    add(14, p1);
    add(15, q1);
    add(16, p2, p1);
    add(17, q1, q2);
    add(18, p1, p, q1);
    add(19, p2, p1, p);
    add(20, p, q1, q2);
    add(21, mix(0, p3, p2), p1, p);
    add(22, mix(0, p, q1), q2, q3);
    add(23, S[i]!, p);
    add(24, end3[i]!, p);
    add(25, end2[i]!, p);
    add(26, end4[i]!, p);
    add(27, l, p1);
    add(28, l, q1);
    add(29, l, p1, q1);
    add(30, w1, p, v1);
    add(31, at(L, i - 1), p);
    add(32, at(L, i + 1), p);
    add(33, k, p);
    add(34, k, p1, q1);
    add(35, verb, p);
    add(36, verb, l);
    add(37, Math.min(5, i - verbAt), p, at(K, verbAt));
    add(38, after[i - first]!, p);
    add(39, noun, p, q1);
    add(40, at(K, i - 1), at(K, i + 1), p);
    add(41, end4[i]!, q1, p1);
    add(42, i === first ? 1 : 0, i === last ? 1 : 0, p);
    add(43, Math.min(i - first, 12), p);
    add(44, Math.min(last - i, 12), p);
    add(45, W[first]!, p);
    add(46, at(S, i - 1), S[i]!, at(S, i + 1));
    add(47, end3[i]!);
    add(48, w1, p, v2);
    add(49, w2, w1, p);
    add(50, v1, v2, p);
    add(51, aux, p);
    add(52, aux, l);
    add(53, det, p, q1);
    add(54, det, l);
    add(55, verb, p, i - verbAt === 1 ? w1 : noun);
    add(56, l);
    add(57, at(L, i - 1), l);
    add(58, l, at(L, i + 1));
    const kk = k === 0 ? 0 : tags[i] === "VERB" || tags[i] === "AUX" ? 100 + (((k - 1) / 12) | 0) : (k - 1) % 12;
    add(60, kk, p);
    add(64, kk, q1, p1);
    add(59, P[last]!, Math.min(last - first, 20) >> 1, p);
    rows.next();
    const tag = tags[i]!;
    if (tag === "AUX" || tag === "PART") aux = mix(2, aux, l) & 0xffff;
    else if (tag !== "ADV") aux = 0;
    if (tag === "DET" || (tag === "PRON" && P[i + 1] !== p)) det = w;
    else if (tag !== "ADJ" && tag !== "NOUN" && tag !== "NUM" && tag !== "ADV") det = 0;
    if (tag === "VERB" || tag === "AUX") [verb, verbAt] = [l, i];
    else if (tag === "NOUN" || tag === "PROPN") noun = l;
    else if (tag === "PUNCT" && doc.tokens.word[i] !== "-") verb = mix(1, verb) & 0xff;
  }
}

/** For each token of a sentence the lemma of the next verb to its right. */
function nextVerb(tags: readonly string[], lemma: Int32Array, first: number, last: number): Int32Array {
  const out = new Int32Array(last - first + 1);
  let next = EDGE;
  for (let i = last; i >= first; i--) {
    out[i - first] = next;
    if (tags[i] === "VERB" || tags[i] === "AUX") next = lemma[i]!;
  }
  return out;
}

/** Capitals, small letters, digits: one number for the shape of a word. */
function shape(word: string): number {
  const first = word.charCodeAt(0);
  const kind = first >= 65 && first <= 90 ? 1 : first >= 97 && first <= 122 ? 2 : first >= 48 && first <= 57 ? 3 : 4;
  return (
    kind * 8 +
    (word.length > 1 && word === word.toUpperCase() ? 4 : 0) +
    (word.includes("-") ? 2 : 0) +
    (word.length < 3 ? 1 : 0)
  );
}
