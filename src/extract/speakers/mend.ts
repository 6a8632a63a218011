import {tokensIn, type Doc, type TokenRun} from "../doc/readDoc.js";
import type {NameMention, Names} from "../names/types.js";
import type {Spoken} from "../quotes/spoken.js";
import type {Span, Zone} from "../types.js";

/** Mends the spans of quotes before anyone is named: a speaker's bounds, a speaker not found, the chain of sources. */
export type Mend = (
  spoken: readonly Spoken[],
  article: {readonly doc: Doc; readonly names: Names; readonly zones: readonly Zone[]}
) => readonly Spoken[];

/** The span of a run of tokens. */
export function spanOf({tokens: k}: Doc, {first, last}: TokenRun): Span {
  return {start: k.start[first]!, end: k.end[last]!};
}

/** Whether a token stands in the words of a quote. */
export function inContent({tokens: k}: Doc, {parts, start, end}: Spoken, i: number): boolean {
  const at = k.start[i]!;
  return parts ? parts.some((part) => part.start <= at && at < part.end) : start <= at && at < end;
}

/** The mention right before or right after a verb, its subject: “Lavrov said”, “has said”, “said Lavrov”. */
export function subjectBeside({doc, names}: {doc: Doc; names: Names}, verb: number): NameMention | null {
  const k = doc.tokens;
  let at = verb - 1;
  while (
    at >= 0 &&
    k.sentence[at] === k.sentence[verb] &&
    (k.pos[at] === "AUX" || k.pos[at] === "ADV" || k.pos[at] === "PART")
  )
    at--;
  const before = k.sentence[at] === k.sentence[verb] ? names.mentions[names.coverAt[at]!] : undefined;
  if (before && before.last === at) return before;
  const next = k.pos[verb + 1] === "DET" ? verb + 2 : verb + 1;
  const after = k.sentence[next] === k.sentence[verb] ? names.mentions[names.coverAt[next] ?? -1] : undefined;
  return after && after.first <= next ? after : null;
}

/** The tokens of a quote's cue; null where it has none. */
export function cueRun({tokens}: Doc, {cue}: Spoken): TokenRun | null {
  return cue ? tokensIn(tokens, cue) : null;
}
