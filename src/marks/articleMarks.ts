import {escapeHtml} from "../html/html.js";
import {colourOf, type Colours} from "../pages/colours.js";
import {longDate} from "../pages/dates.js";
import type {ReadQuote, Reading} from "../pages/reading.js";
import type {Mark, Point} from "./nest.js";

/**
 * The marks of an article and the numbers of its quotes, for `nest`. `prefix` keeps the ids of two articles on one page
 * apart. A mark is a link to itself where no other link stands: links may not nest.
 */
export function articleMarks(r: Reading, colours: Colours, prefix = ""): {marks: Mark[]; points: Point[]} {
  const marks = r.quotes.flatMap((quote) => quoteMarks(quote, colours, prefix));
  const points = r.quotes.map((quote) => number(quote, r, prefix));
  const linked: {start: number; end: number}[] = [];
  const link = (span: {start: number; end: number}, id: string, rank: number, attributes: string) => {
    const free =
      !linked.some((other) => other.start < span.end && span.start < other.end) &&
      !points.some(({at}) => span.start < at && at < span.end);
    if (free) linked.push(span);
    const tag = free ? "a" : "span";
    const href = free ? ` href="#${id}"` : "";
    const open = (first: boolean) => `<${tag}${first ? ` id="${id}"` : ""}${href} ${attributes}>`;
    marks.push({start: span.start, end: span.end, rank, open, close: `</${tag}>`});
  };
  const named = new Set<number>();
  for (const q of r.quotes) {
    if (q.speakerStart == null || q.speakerEnd == null || named.has(q.speakerStart)) continue;
    named.add(q.speakerStart);
    const attributes = `class="who" style="--c:var(${colourOf(colours, q.speaker)})" data-speaker="${escapeHtml(q.speaker ?? "")}"`;
    // No link: a wash alone would not tell it from the text. The quote's note has the link to it.
    const open = (first: boolean) => `<span${first ? ` id="${prefix}s${q.speakerStart}"` : ""} ${attributes}>`;
    marks.push({start: q.speakerStart, end: q.speakerEnd, rank: 0, open, close: "</span>"});
  }
  for (const t of r.times) {
    const title = `${t.type === "DATE" ? longDate(t.value) : (t.value ?? "not known")}${t.rule ? `: ${t.rule}` : ""}`;
    link(
      t,
      `${prefix}t${t.n}`,
      5,
      `class="when" data-value="${escapeHtml(t.value ?? "")}" title="${escapeHtml(title)}"`
    );
  }
  for (const e of r.events)
    link(e, `${prefix}e${e.n}`, 6, `class="ev" data-status="${e.status}" title="${escapeHtml(eventTitle(e))}"`);
  for (const f of r.figures) link(f, `${prefix}f${f.n}`, 7, `class="fg"`);
  for (const s of r.seams)
    marks.push({
      ...s,
      rank: -2,
      open: (first) => `<span${first ? ` id="${prefix}x${s.n}"` : ""} class="seam" title="${escapeHtml(s.says)}">`,
      close: "</span>"
    });
  for (const zone of r.extraction.zones.filter((z) => z.kind === "dateline" || z.kind === "byline"))
    marks.push({...zone, rank: -1, open: () => `<span class="zone" data-zone="${zone.kind}">`, close: "</span>"});
  for (const q of r.quotes)
    if (q.cueStart != null && q.cueEnd != null)
      marks.push({start: q.cueStart, end: q.cueEnd, rank: 4, open: () => `<span class="cue">`, close: "</span>"});
  return {marks, points};
}

function quoteMarks(q: ReadQuote, colours: Colours, prefix: string): Mark[] {
  const id = `${prefix}q${q.n}`;
  const attributes =
    `class="q${q.quotedIn ? " in" : ""}" data-q="${id}" data-type="${q.type}" ` +
    `data-speaker="${escapeHtml(q.speaker ?? "")}" style="--c:var(${colourOf(colours, q.speaker)})"`;
  const depth = q.quotedIn ? 2 : 1;
  return (q.parts ?? [q]).flatMap((part, i) => {
    const lines: Mark[] = [];
    const line = (start: number, end: number, kind: string) =>
      start < end && lines.push({start, end, rank: 3, open: () => `<span class="${kind}">`, close: "</span>"});
    let at = part.start;
    for (const own of q.own.filter((o) => o.start >= part.start && o.end <= part.end)) {
      line(at, own.start, "rep");
      line(own.start, own.end, "own");
      at = own.end;
    }
    line(at, part.end, "rep");
    const open = (first: boolean) => `<span${first && i === 0 ? ` id="${id}"` : ""} ${attributes}>`;
    return [{start: part.start, end: part.end, rank: depth, open, close: "</span>"}, ...lines];
  });
}

/** The number stands after the quote and its closing quotation mark, and is the link. */
function number(q: ReadQuote, {text}: Reading, prefix: string): Point {
  const id = `${prefix}q${q.n}`;
  const at = /[”"»]/.test(text.charAt(q.end)) ? q.end + 1 : q.end;
  const label = escapeHtml(`Quote ${q.n}, ${q.speaker ?? "speaker not known"}`);
  return {at, html: `<a class="n" href="#${id}" data-q="${id}" aria-label="${label}">${q.n}</a>`};
}

function eventTitle({status, date, claimedBy}: Reading["events"][number]): string {
  return [status, date ? longDate(date) : "no date", claimedBy ? `says ${claimedBy}` : "in the paper's own voice"].join(
    ", "
  );
}
