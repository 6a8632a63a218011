import type {FeatureRows} from "../crf/featureRows.js";
import {mix} from "../crf/hash.js";
import type {Columns} from "./columns.js";
import {distance} from "./distance.js";

const NONE = 7;

/**
 * Features of the first tagger, for the tokens `from` up to and with `to`: words, parts of speech and shapes around the token,
 * quotation marks, its place in the sentence, and where it stands to the likely cues left and right.
 */
export function tagFeatures(c: Columns, from: number, to: number, rows: FeatureRows): void {
  for (let i = from; i <= to; i++) {
    words(c, i, rows);
    quoting(c, i, rows);
    placing(c, i, rows);
    cueToTheLeft(c, i, rows);
    cueToTheRight(c, i, rows);
    senses(c, i, rows);
    rows.next();
  }
}

function words(
  {n, word: W, lemma: L, pos: P, shape: S, suffix2, suffix3, prefix4}: Columns,
  i: number,
  rows: FeatureRows
): void {
  const w = W[i]!;
  const l = L[i]!;
  const p = P[i]!;
  const w1 = i > 0 ? W[i - 1]! : NONE;
  const w2 = i > 1 ? W[i - 2]! : NONE;
  const x1 = i + 1 < n ? W[i + 1]! : NONE;
  const x2 = i + 2 < n ? W[i + 2]! : NONE;
  const p1 = i > 0 ? P[i - 1]! : NONE;
  const p2 = i > 1 ? P[i - 2]! : NONE;
  const q1 = i + 1 < n ? P[i + 1]! : NONE;
  const q2 = i + 2 < n ? P[i + 2]! : NONE;
  rows.add(mix(1, w));
  rows.add(mix(2, l, p));
  rows.add(mix(3, w1));
  rows.add(mix(4, x1));
  rows.add(mix(5, w2));
  rows.add(mix(6, x2));
  rows.add(mix(7, i > 2 ? W[i - 3]! : NONE));
  rows.add(mix(8, i + 3 < n ? W[i + 3]! : NONE));
  rows.add(mix(13, p));
  rows.add(mix(14, p1));
  rows.add(mix(15, q1));
  rows.add(mix(16, p2, p1));
  rows.add(mix(17, q1, q2));
  rows.add(mix(18, p1, p, q1));
  rows.add(mix(19, p2, p1, p));
  rows.add(mix(20, p, q1, q2));
  rows.add(mix(21, i > 2 ? P[i - 3]! : NONE, p2, mix(0, p1, p)));
  rows.add(mix(22, mix(0, p, q1), q2, i + 3 < n ? P[i + 3]! : NONE));
  rows.add(mix(23, S[i]!));
  rows.add(mix(24, i > 0 ? S[i - 1]! : NONE));
  rows.add(mix(26, suffix3[i]!));
  rows.add(mix(27, suffix2[i]!));
  rows.add(mix(28, prefix4[i]!));
  rows.add(mix(43, l, p1));
}

function quoting({n, word, pos, quoted, mark, markLeft, markRight}: Columns, i: number, rows: FeatureRows): void {
  const inside = quoted[i]!;
  const here = mark[i]!;
  const left = markLeft[i]!;
  const right = markRight[i]!;
  rows.add(mix(29, inside, here));
  rows.add(mix(30, (i > 0 ? quoted[i - 1]! : NONE) * 3 + inside, i + 1 < n ? quoted[i + 1]! : NONE));
  rows.add(mix(31, inside, pos[i]!));
  rows.add(mix(32, inside, word[i]!));
  rows.add(mix(33, left < 0 ? 99 : distance(i - left), left < 0 ? 0 : mark[left]!));
  rows.add(mix(34, right < 0 ? 99 : distance(right - i), right < 0 ? 0 : mark[right]!));
  rows.add(mix(35, i > 0 ? mark[i - 1]! : NONE, here, i + 1 < n ? mark[i + 1]! : NONE));
  rows.add(mix(36, i > 1 ? mark[i - 2]! : NONE, i + 2 < n ? mark[i + 2]! : NONE));
}

function placing(c: Columns, i: number, rows: FeatureRows): void {
  const {n, word, pos, cueClass: K, sentenceFirst, sentenceLast, paragraphFirst, sentenceKind} = c;
  const k = K[i]!;
  const k1 = i > 0 ? K[i - 1]! : NONE;
  const l1 = i + 1 < n ? K[i + 1]! : NONE;
  const first = sentenceFirst[i]!;
  const last = sentenceLast[i]!;
  const before = i - first;
  const after = last - i;
  const paragraph = c.paragraph[i]!;
  rows.add(mix(37, k));
  rows.add(mix(38, k1, k, l1));
  rows.add(mix(40, l1, i + 2 < n ? K[i + 2]! : NONE));
  rows.add(mix(41, k, i + 1 < n ? pos[i + 1]! : NONE, i > 0 ? pos[i - 1]! : NONE));
  rows.add(mix(45, distance(before)));
  rows.add(mix(46, distance(after)));
  rows.add(mix(47, before === 0 ? 1 : 0, i === paragraphFirst[i] ? 1 : 0, paragraph === 0 ? 1 : 0));
  rows.add(mix(49, sentenceKind[i]!));
  rows.add(mix(50, first > 0 ? sentenceKind[first - 1]! : 255, paragraphFirst[i] === first ? 1 : 0));
  rows.add(mix(52, word[first]!, distance(before) > 6 ? 1 : 0));
  rows.add(mix(53, word[last]!, distance(after)));
}

function cueToTheLeft(c: Columns, i: number, rows: FeatureRows): void {
  const {n, word, lemma, pos, cueClass} = c;
  const cue = c.cueLeft[i]!;
  rows.add(mix(74, cue >= 0 ? 1 : 0, c.cueRight[i]! >= 0 ? 1 : 0, c.quoted[i]!));
  if (cue < 0) return rows.add(mix(63, 1));
  const commas = Math.min(3, c.commas[i]! - c.commas[cue]!);
  const verbs = Math.min(3, c.verbs[i]! - c.verbs[cue + 1]!);
  const thats = Math.min(2, c.thats[i]! - c.thats[cue]!);
  const far = distance(i - cue);
  const l = lemma[cue]!;
  const k = cueClass[cue]!;
  rows.add(mix(54, l, k));
  rows.add(mix(55, far, k));
  rows.add(mix(56, commas, thats, k));
  rows.add(mix(57, verbs, commas, thats));
  rows.add(mix(58, l, cue + 1 < n ? word[cue + 1]! : NONE));
  rows.add(mix(59, l, pos[i]!, far));
  rows.add(mix(60, l, thats, commas));
  rows.add(mix(61, commas, word[i]!, thats));
  rows.add(mix(62, cue > 0 ? pos[cue - 1]! : NONE, pos[cue]!, cue + 1 < n ? pos[cue + 1]! : NONE));
}

function cueToTheRight(c: Columns, i: number, rows: FeatureRows): void {
  const {n, word, lemma, pos, cueClass, kind, mark} = c;
  const cue = c.cueRight[i]!;
  if (cue < 0) return rows.add(mix(73, 1));
  const commas = Math.min(3, c.commas[cue]! - c.commas[i]!);
  const verbs = Math.min(3, c.verbs[cue]! - c.verbs[i + 1]!);
  const far = distance(cue - i);
  const l = lemma[cue]!;
  const k = cueClass[cue]!;
  const rest = c.sentenceLast[i]! - cue;
  const isComma = (at: number) => at >= 0 && kind[at] === 1;
  const clause = isComma(cue - 1) || (cue > 0 && mark[cue - 1]) ? 1 : isComma(cue - 2) ? 2 : isComma(cue - 3) ? 3 : 0;
  rows.add(mix(64, l, k));
  rows.add(mix(65, far, k));
  rows.add(mix(66, commas, clause, k));
  rows.add(mix(67, verbs, commas, clause));
  rows.add(mix(68, l, clause, cue + 1 < n ? word[cue + 1]! : NONE));
  rows.add(mix(69, l, pos[i]!, far));
  rows.add(mix(70, commas, clause, word[i]!));
  rows.add(mix(71, l, commas, rest < 3 ? 1 : 0));
  rows.add(mix(72, clause, distance(rest)));
}

/** What kind of words these are by WordNet, so that a cue never seen may be known; and what clause comes next. */
function senses(c: Columns, i: number, rows: FeatureRows): void {
  const {n, sense: S, word, lemma, pos, kind, form, ahead, verbLeft} = c;
  const s = S[i]!;
  const s1 = i > 0 ? S[i - 1]! : NONE * 8;
  const t1 = i + 1 < n ? S[i + 1]! : NONE * 8;
  const before = i > 0 ? kind[i - 1]! : 0;
  rows.add(mix(80, s, s1, t1));
  rows.add(mix(81, s, i + 1 < n ? word[i + 1]! : NONE));
  rows.add(mix(82, s, i > 0 ? pos[i - 1]! : NONE, i + 1 < n ? pos[i + 1]! : NONE));
  rows.add(mix(83, s, form[i]!, i + 1 < n ? kind[i + 1]! : 0));
  rows.add(mix(84, ahead[i]!, before));
  rows.add(mix(85, i + 1 < n ? ahead[i + 1]! : NONE, kind[i]!));
  const verb = verbLeft[i]!;
  if (verb < 0) return rows.add(mix(86, kind[i]!));
  const commas = Math.min(3, c.commas[i]! - c.commas[verb]!);
  const thats = Math.min(2, c.thats[i]! - c.thats[verb]!);
  rows.add(mix(87, S[verb]!, commas * 4 + thats, distance(i - verb)));
  rows.add(mix(88, lemma[verb]!, commas * 4 + thats, kind[i]!));
  rows.add(mix(89, S[verb]!, word[i]!, commas));
}
