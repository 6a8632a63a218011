import {tokensIn, type Doc, type TokenRun} from "../doc/readDoc.js";
import type {Names} from "../names/types.js";
import type {Spoken} from "../quotes/spoken.js";
import type {Quote, Span, Time} from "../types.js";

/** What the speaker rules read from. */
export interface Scene {
  readonly doc: Doc;
  readonly names: Names;
  readonly times: readonly Time[];
  /** The quotes' spans, in the order of the rows. */
  readonly spoken: readonly Spoken[];
  /** For each token the innermost quote whose words it is one of, as a row; -1 for none. */
  readonly quoteAt: Int32Array;
  /** Kept once read, a row each. */
  readonly around: (Around | null | undefined)[];
  /** Whether a token is part of a date. */
  readonly inTime: Uint8Array;
  /** For each row its cue as tokens, the verb (or noun) that does the work in it, and its speaker. */
  readonly cues: readonly (Cue | null)[];
  readonly speakers: readonly (TokenRun | null)[];
}

/** The tokens around a cue, and which of them are about it. */
export interface Around extends TokenRun {
  readonly holds: (i: number) => boolean;
}

export interface Cue extends TokenRun {
  readonly verb: number;
}

/** Adds to the rows of an article; a rule that knows something signs the row's `rules`. */
export type Refine = (rows: readonly Quote[], scene: Scene) => Quote[];

/** Reads what the rules share. */
export function readScene(doc: Doc, names: Names, times: readonly Time[], spoken: readonly Spoken[]): Scene {
  const k = doc.tokens;
  const runOf = (span?: Span) => (span ? tokensIn(k, span) : null);
  const quoteAt = new Int32Array(k.n).fill(-1);
  const order = spoken.map((_, q) => q).sort((a, b) => size(spoken[b]!) - size(spoken[a]!));
  for (const q of order) {
    for (const part of spoken[q]!.parts ?? [spoken[q]!]) {
      const run = tokensIn(k, part);
      if (run) quoteAt.fill(q, run.first, run.last + 1);
    }
  }
  const cues = spoken.map(({cue}): Cue | null => {
    const run = runOf(cue);
    if (!run) return null;
    let verb = run.last;
    while (verb > run.first && k.pos[verb] !== "VERB") verb--;
    if (k.pos[verb] !== "VERB") verb = run.first;
    return {...run, verb};
  });
  const inTime = new Uint8Array(k.n);
  for (const time of times) {
    const run = tokensIn(k, time);
    if (run) inTime.fill(1, run.first, run.last + 1);
  }
  return {
    doc,
    names,
    times,
    spoken,
    quoteAt,
    inTime,
    around: [],
    cues,
    speakers: spoken.map(({speaker}) => runOf(speaker))
  };
}

function size({start, end}: Span): number {
  return end - start;
}
