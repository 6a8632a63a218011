import type {Span} from "../types.js";

/** Words between quotation marks: `text.slice(start, end)` with the marks, `inner` without. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** False where no closing mark was found: it then ends with its paragraph. */
  readonly closed: boolean;
  /** True for ‘…’ and '…'. */
  readonly single: boolean;
  /** True where two apostrophes open it ('' as some archives print both marks): gold corpora do not count these as marks. */
  readonly apostrophes: boolean;
}

const BEFORE_OPENING = /[\s([{—–\-:/“"«„]/;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/”"»…]/;
const LETTER = /[\p{L}\p{N}]/u;
// Elisions that begin with an apostrophe; so do years ('90s).
const ELISION = /^(?:\d\ds?\b|(?:em|til|tis|twas|cause|bout|n|round|neath)\b)/i;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph (`ends`: the offsets at which paragraphs end): “ ” " " ‘ ’ ' ' « » „ “ `` ''.
 * Outermost pairs only, in text order. A single mark counts only where it pairs within its paragraph, as most are apostrophes.
 */
export function pairMarks(text: string, ends: readonly number[]): Quotation[] {
  const found: Quotation[] = [];
  let from = 0;
  for (const end of ends) {
    const doubles = doublePairs(text, from, end);
    const open = found.at(-1);
    const rest = open && !open.closed && !open.single && doubles.length === 0 ? goesOn(text, from, end) : null;
    if (rest) doubles.push(rest);
    // One by one: a call takes some hundred thousand arguments at most.
    for (const pair of doubles) found.push(pair);
    for (const pair of singlePairs(text, from, end, doubles)) found.push(pair);
    from = end;
  }
  return outermost(found.sort((a, b) => a.start - b.start));
}

/** “One.¶Two.” A paragraph after a quotation left open, without any mark but the closing one: all before that is inside. */
function goesOn(text: string, from: number, to: number): Quotation | null {
  let start = from;
  while (start < to && /\s/.test(text[start]!)) start++;
  for (let i = start; i < to; i++) {
    const size = markSize(text, i);
    if (size === 0) continue;
    if (i === start || /^[‘’'`]/.test(text[i]!)) return null;
    return quotation(text, {start, end: i + size}, {start, end: i}, true);
  }
  return null;
}

function outermost(sorted: readonly Quotation[]): Quotation[] {
  let end = -1;
  return sorted.filter((q) => {
    if (q.start < end) return false;
    end = q.end;
    return true;
  });
}

function doublePairs(text: string, from: number, to: number): Quotation[] {
  const out: Quotation[] = [];
  let open = -1;
  let width = 1;
  let low = false;
  const close = (at: number, markWidth: number) => {
    out.push(quotation(text, {start: open, end: at + markWidth}, {start: open + width, end: at}, true));
    open = -1;
  };
  const breakOff = (at: number) => {
    if (open >= 0 && at > open + width)
      out.push(quotation(text, {start: open, end: at}, {start: open + width, end: at}, false));
    open = -1;
  };
  for (let i = from; i < to; i++) {
    const size = markSize(text, i);
    if (size === 0) continue;
    const kind = markKind(text, i, size, open >= 0, low);
    if (kind === "open") {
      breakOff(i);
      [open, width, low] = [i, size, text[i] === "„"];
    } else if (open >= 0) close(i, size);
    i += size - 1;
  }
  breakOff(to);
  return out;
}

function quotation(text: string, {start, end}: Span, inner: Span, closed: boolean): Quotation {
  const single = inner.start - start === 1 && /['‘]/.test(text[start]!);
  return {start, end, inner, closed, single, apostrophes: text.startsWith("''", start)};
}

function markSize(text: string, i: number): number {
  const c = text[i]!;
  if (c === '"' || c === "“" || c === "”" || c === "„" || c === "«" || c === "»" || c === "‟") return 1;
  return (c === "`" || c === "'" || c === "’" || c === "‘") && text[i + 1] === c ? 2 : 0;
}

function markKind(text: string, i: number, size: number, inside: boolean, low: boolean): "open" | "close" {
  const c = text[i]!;
  if (c === "“") return low && inside ? "close" : "open";
  if (c === "„" || c === "«" || c === "`" || c === "‘") return "open";
  if (c === "”" || c === "»" || c === "’" || c === "'") {
    // ”Words” with the closing mark at both ends, and '' for both
    return !inside && startsWord(text, i, size) ? "open" : "close";
  }
  const [starts, finishes] = [startsWord(text, i, size), finishesWord(text, i, size)];
  if (starts !== finishes) return starts ? "open" : "close";
  return inside ? "close" : "open";
}

function startsWord(text: string, i: number, size: number): boolean {
  const [before, after] = [text[i - 1], text[i + size]];
  return (before === undefined || BEFORE_OPENING.test(before)) && after !== undefined && !/[\s,.;:!?)]/.test(after);
}

function finishesWord(text: string, i: number, size: number): boolean {
  const [before, after] = [text[i - 1], text[i + size]];
  return before !== undefined && !/[\s([{]/.test(before) && (after === undefined || AFTER_CLOSING.test(after));
}

function singlePairs(text: string, from: number, to: number, doubles: readonly Quotation[]): Quotation[] {
  const out: Quotation[] = [];
  let d = 0;
  let open = -1;
  let close = -1;
  const settle = () => {
    if (open >= 0 && close > open + 1)
      out.push(quotation(text, {start: open, end: close + 1}, {start: open + 1, end: close}, true));
    open = close = -1;
  };
  for (let i = from; i < to; i++) {
    while (d < doubles.length && doubles[d]!.end <= i) d++;
    if (d < doubles.length && i >= doubles[d]!.start) {
      // ‘She said “no” to me,’ he said: the single marks may stand around the double ones
      if (close >= 0) settle();
      i = doubles[d]!.end - 1;
      continue;
    }
    const c = text[i]!;
    if (c !== "'" && c !== "’" && c !== "‘") continue;
    if (c !== "’" && opensSingle(text, i)) {
      settle();
      open = i;
    } else if (open >= 0 && closesSingle(text, i)) {
      // “the players' union' …”: after a plural's s the mark may be an apostrophe, and a later one may close
      const surely = !/s/i.test(text[i - 1]!);
      close = i;
      if (surely) settle();
    }
  }
  settle();
  return out;
}

function opensSingle(text: string, i: number): boolean {
  const [before, after] = [text[i - 1], text[i + 1]];
  if (before !== undefined && !BEFORE_OPENING.test(before)) return false;
  return after !== undefined && !/\s/.test(after) && !ELISION.test(text.slice(i + 1, i + 8));
}

function closesSingle(text: string, i: number): boolean {
  const [before, after] = [text[i - 1]!, text[i + 1]];
  return !/\s/.test(before) && (after === undefined || !LETTER.test(after));
}
