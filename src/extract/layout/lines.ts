import type {Mention} from "../types.js";

/** One line of an article that is not blank, without white space at its ends. */
export interface Line extends Mention {
  /** A blank line (or the start of the text) stands before it; (or the end) after it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/** The lines of a text that are not blank, in order. */
export function readLines(text: string): Line[] {
  const out: {start: number; end: number; text: string; blankBefore: boolean; blankAfter: boolean}[] = [];
  let blank = true;
  for (let at = 0; at < text.length;) {
    let stop = text.indexOf("\n", at);
    if (stop < 0) stop = text.length;
    const raw = text.slice(at, stop);
    const line = raw.trim();
    if (line === "") {
      blank = true;
      const last = out.at(-1);
      if (last) last.blankAfter = true;
    } else {
      const start = at + raw.indexOf(line[0]!);
      out.push({start, end: start + line.length, text: line, blankBefore: blank, blankAfter: stop === text.length});
      blank = false;
    }
    at = stop + 1;
  }
  const last = out.at(-1);
  if (last) last.blankAfter = true;
  return out;
}
