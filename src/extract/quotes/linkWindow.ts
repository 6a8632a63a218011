import type {TokenRun} from "../doc/readDoc.js";
import type {Columns} from "./columns.js";

const BEFORE = 140;
const AFTER = 180;
const BEFORE_OVER_LINE = 80;
// Content hardly ever reaches over so many other cues; in a text of nothing but cues the windows would else be all that there is.
const CUES = 4;

/**
 * Where the content and the speaker of a cue are looked for: its paragraph, within bounds; the next one too where the cue's
 * ends soon with a colon or the next begins with a quotation; the one before where the cue stands at the head of its own. `which` is the cue's number among all `cues`.
 */
export function linkWindow(
  {n, kind, mark, quoted, paragraphFirst, paragraphLast}: Columns,
  cues: readonly TokenRun[],
  which: number
): TokenRun {
  const cue = cues[which]!;
  const head = paragraphFirst[cue.first]!;
  const tail = paragraphLast[cue.last]!;
  let first = Math.max(head, cue.first - BEFORE);
  let last = Math.min(tail, cue.last + AFTER);
  const next = tail + 1;
  if (tail - cue.last <= 12 && next < n && (kind[tail] === 5 || mark[next] === 1 || quoted[next]))
    last = Math.min(paragraphLast[next]!, cue.last + AFTER);
  if (cue.first - head <= 6 && head > 0) first = Math.max(paragraphFirst[head - 1]!, cue.first - BEFORE_OVER_LINE);
  return {
    first: Math.max(first, cues[which - CUES]?.first ?? 0),
    last: Math.min(last, cues[which + CUES]?.last ?? n)
  };
}
