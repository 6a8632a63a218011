import type {FeatureRows} from "../crf/featureRows.js";
import {mix} from "../crf/hash.js";
import type {TokenRun} from "../doc/readDoc.js";
import type {Columns} from "./columns.js";
import {cueShape, type CueShape} from "./cueShape.js";
import {distance} from "./distance.js";
import type {CueCandidate} from "./cueCandidates.js";
import type {Reading} from "./reading.js";

const NONE = 7;

/**
 * Features of the second tagger, for the tokens of a window around one cue: where each stands to the cue, what lies between,
 * what the first tagger thought, and the words around.
 */
export function linkFeatures(reading: Reading, cue: CueCandidate, window: TokenRun, rows: FeatureRows): void {
  const shape = cueShape(reading.columns, cue);
  const starts = otherStarts(reading, cue, window);
  for (let i = window.first; i <= window.last; i++) {
    const place = placeOf(reading.columns, cue, starts, window, i);
    between(reading.columns, shape, place, cue, i, rows);
    beliefs(reading, shape, place, i, rows);
    words(reading.columns, shape, place, cue, i, rows);
    clauses(reading, shape, place, i, rows);
    rows.next();
  }
}

/** Running counts in the window of the starts of other cues and of speakers. */
interface Starts {
  readonly cues: Int32Array;
  readonly speakers: Int32Array;
}

function otherStarts({cue: p, speaker: s}: Reading, cue: TokenRun, {first, last}: TokenRun): Starts {
  const cues = new Int32Array(last - first + 2);
  const speakers = new Int32Array(last - first + 2);
  const starts = (a: Float32Array, i: number) => a[i]! > 0.5 && !(i > 0 && a[i - 1]! > 0.5);
  for (let i = first, k = 0; i <= last; i++, k++) {
    cues[k + 1] = cues[k]! + ((i < cue.first || i > cue.last) && starts(p, i) ? 1 : 0);
    speakers[k + 1] = speakers[k]! + (starts(s, i) ? 1 : 0);
  }
  return {cues, speakers};
}

/** Where a token stands to the cue. */
interface Place {
  /** 0 in the cue, 1 before, 2 after. */
  readonly side: number;
  readonly tokens: number;
  readonly far: number;
  readonly sameSentence: number;
  readonly sentences: number;
  /** Between token and cue: commas, verbs, “that” or “to”, quotation marks, other punctuation, other cues, speakers. */
  readonly commas: number;
  readonly verbs: number;
  readonly thats: number;
  readonly marks: number;
  readonly breaks: number;
  readonly cues: number;
  readonly speakers: number;
}

function placeOf(c: Columns, cue: TokenRun, starts: Starts, {first}: TokenRun, i: number): Place {
  const side = i < cue.first ? 1 : i > cue.last ? 2 : 0;
  const tokens = side === 1 ? cue.first - i : side === 2 ? i - cue.last : 0;
  const from = side === 1 ? i : cue.last + 1;
  const to = side === 1 ? cue.first : i;
  const fromStart = side === 1 ? i - first : cue.last + 1 - first;
  const toStart = side === 1 ? cue.first - first : i - first + 1;
  const away = Math.max(-2, Math.min(3, c.sentence[i]! - c.sentence[cue.first]!));
  return {
    side,
    tokens,
    far: side * 16 + distance(tokens),
    sameSentence: away === 0 ? 1 : 0,
    sentences: side * 8 + away + 2,
    commas: Math.min(3, c.commas[to]! - c.commas[from]!),
    verbs: Math.min(3, c.verbs[to]! - c.verbs[from]!),
    thats: Math.min(2, c.thats[to]! - c.thats[from]!),
    marks: Math.min(3, c.marks[to]! - c.marks[from]!),
    breaks: Math.min(3, c.breaks[to]! - c.breaks[from]!),
    cues: side === 0 ? 0 : Math.min(2, starts.cues[toStart]! - starts.cues[fromStart]!),
    speakers: side === 0 ? 0 : Math.min(2, starts.speakers[toStart]! - starts.speakers[fromStart]!)
  };
}

function between(c: Columns, cue: CueShape, place: Place, {first, last}: TokenRun, i: number, rows: FeatureRows): void {
  const {n, mark, quoted, quotation, paragraph} = c;
  const {side, far, sentences, commas, verbs, thats, marks, cues, speakers} = place;
  const {neighbours, sides, outline, sure} = cue;
  const m = mark[i]!;
  const q = quoted[i]!;
  rows.add(mix(100, side, sentences));
  rows.add(mix(101, far));
  rows.add(mix(104, sentences, neighbours));
  rows.add(mix(105, far, neighbours));
  rows.add(mix(106, sentences, outline));
  rows.add(mix(107, sentences, sides, sure));
  rows.add(mix(108, sentences, commas, verbs));
  rows.add(mix(109, sentences, commas * 4 + thats, neighbours));
  rows.add(mix(111, sentences, marks * 4 + q, m));
  rows.add(mix(112, sentences, cues, speakers));
  rows.add(mix(113, sentences, cues * 4 + commas, verbs));
  rows.add(mix(143, q * 3 + m, sentences, sides));
  rows.add(mix(145, (i > 0 ? mark[i - 1]! : NONE) * 3 + m, i + 1 < n ? mark[i + 1]! : NONE, sentences));
  const k = quotation[i]!;
  const at = (j: number) => (j >= 0 && j < n ? quotation[j]! : NONE);
  const same =
    k < 0 ? 0 : k === at(first - 1) ? 1 : k === at(first - 2) ? 2 : k === at(last + 1) ? 3 : k === at(last + 2) ? 4 : 5;
  rows.add(mix(151, same, sentences, m));
  rows.add(mix(152, side === 0 ? i - first : 9, side === 0 ? last - i : 9));
  rows.add(mix(167, paragraph[i] === 0 ? 1 : 0, sentences));
  rows.add(mix(168, paragraph[i] !== paragraph[first] ? 1 : 0, q, sentences));
}

function beliefs(reading: Reading, cue: CueShape, place: Place, i: number, rows: FeatureRows): void {
  const {columns, sixths} = reading;
  const {content, speaker} = sixths;
  const {n, mark, quoted, sentenceFirst, sentenceLast} = columns;
  const {side, far, sentences, sameSentence, commas, verbs, cues, speakers} = place;
  const {lemma, neighbours, sure} = cue;
  const c = content[i]!;
  const s = speaker[i]!;
  const q = sixths.cue[i]!;
  const edges = (i === sentenceFirst[i] ? 2 : 0) + (i === sentenceLast[i] ? 1 : 0);
  const next = i + 1 < n ? i + 1 : i;
  rows.add(mix(126, c, sentences));
  rows.add(mix(127, c * 6 + (i > 0 ? content[i - 1]! : 0), i + 1 < n ? content[i + 1]! : 0, side));
  rows.add(mix(128, sixths.contentStart[i]!, sentences));
  rows.add(mix(129, s, sentences, speakers));
  rows.add(mix(130, s * 6 + (i > 0 ? speaker[i - 1]! : 0), i + 1 < n ? speaker[i + 1]! : 0, side));
  rows.add(mix(131, sixths.speakerStart[i]!, sentences, speakers));
  rows.add(mix(132, q, sentences));
  rows.add(mix(133, c * 6 + s, q, far));
  rows.add(mix(134, c, s * 4 + cues, sentences));
  rows.add(mix(135, c, lemma, side * 8 + sameSentence));
  rows.add(mix(136, s, lemma, side * 8 + sameSentence));
  rows.add(mix(137, c, neighbours, sentences));
  rows.add(mix(138, s, neighbours, sentences));
  rows.add(mix(140, c, cues * 4 + speakers, sentences * 8 + commas));
  rows.add(mix(141, s, cues * 4 + speakers, far));
  rows.add(mix(142, edges, sentences, c));
  rows.add(mix(144, quoted[i]! * 3 + mark[i]!, c, sentences));
  rows.add(mix(148, sure, sentences));
  rows.add(mix(149, sure, c, sentences));
  rows.add(mix(150, sure, s, sentences));
  rows.add(mix(169, verbs * 4 + commas, sentences, c));
  rows.add(mix(170, sixths.contentStart[next]!, sixths.contentOn[i]!, sentences));
}

function words(c: Columns, cue: CueShape, place: Place, {last}: TokenRun, i: number, rows: FeatureRows): void {
  const {n, word: W, pos: P, shape, suffix3, cueClass, sentenceFirst, sentenceLast} = c;
  const {side, tokens, far, sentences, sameSentence, commas, verbs} = place;

  const w = W[i]!;
  const p = P[i]!;

  const p1 = i > 0 ? P[i - 1]! : NONE;
  const q1 = i + 1 < n ? P[i + 1]! : NONE;
  const turned = side * 77;
  const first = sentenceFirst[i]!;
  rows.add(mix(114, w, side * 8 + sameSentence));
  rows.add(mix(116, p, far));
  rows.add(mix(117, p, sentences, p1));
  rows.add(mix(123, p1 ^ turned, p, q1));
  rows.add(mix(124, (i > 1 ? P[i - 2]! : NONE) ^ turned, p1, p));
  rows.add(mix(153, shape[i]!, side));
  rows.add(mix(154, suffix3[i]!, side));
  rows.add(mix(159, cueClass[i]!, sentences));
  rows.add(mix(161, distance(i - first), sentences));
  rows.add(mix(162, distance(sentenceLast[i]! - i), sentences, commas));
  rows.add(mix(164, tokens < 8 && last + 1 < n ? W[last + 1]! : 0, far));
  rows.add(mix(166, tokens < 6 ? tokens : 9, side, mix(0, p, commas, verbs)));
}

/** Where the report may end: what clause the next words begin, and how its verb agrees with the cue's. */
function clauses(
  {columns, sixths: {content}}: Reading,
  cue: CueShape,
  place: Place,
  i: number,
  rows: FeatureRows
): void {
  const {n, word, kind, ahead, form, sense} = columns;
  const {side, sentences, thats, verbs, commas, breaks} = place;
  const next = i + 1 < n ? i + 1 : i;
  const before = i > 0 ? i - 1 : i;
  const comes = ahead[i]!;
  rows.add(mix(172, comes, kind[before]!, sentences));
  rows.add(mix(173, comes, cue.form, kind[before]! * 32 + side));
  rows.add(mix(174, ahead[next]!, kind[i]! * 32 + side, cue.form));
  rows.add(mix(175, word[next]!, kind[i]! * 32 + side, thats));
  rows.add(mix(177, breaks, sentences, kind[i]! * 8 + commas));
  rows.add(mix(178, form[i]!, cue.form, sentences * 4 + verbs));
  rows.add(mix(181, cue.sense, sentences, thats * 4 + commas));
  rows.add(mix(182, sense[i]!, sentences, cue.sense));
  rows.add(mix(180, comes, kind[before]! * 32 + side, content[i]!));
}
