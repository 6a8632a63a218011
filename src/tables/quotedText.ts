import type {Quote} from "../extract/types.js";

const OPENS = "“„«";
const CLOSES = "”»";
/** An opening mark stands at most this far before the words of the quote it opens. */
const BEFORE = 2;

/** The part of a quote that stands inside quotation marks: all of a direct one, none of an indirect one. */
export function quotedText(quote: Quote, text: string): string {
  if (quote.type === "indirect") return "";
  const parts = quote.parts ?? [quote];
  if (quote.type === "direct") return parts.map(({start, end}) => text.slice(start, end)).join(" ");
  return parts.map(({start, end}) => insideMarks(text, start, end)).join(" ");
}

function insideMarks(text: string, start: number, end: number): string {
  let inside = false;
  let out = "";
  for (let at = Math.max(0, start - BEFORE); at < end; at++) {
    const mark = text[at]!;
    if (mark === '"') inside = at < start ? true : !inside;
    else if (OPENS.includes(mark)) inside = true;
    else if (CLOSES.includes(mark)) inside = false;
    else if (inside && at >= start) out += mark;
    if (!inside && out !== "" && !out.endsWith(" ")) out += " ";
  }
  return out;
}
