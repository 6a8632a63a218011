import {html, type Html} from "../html/html.js";
import {countWords} from "../tables/countWords.js";
import type {Paragraph, Reading} from "./reading.js";

/** Words that stand on one page; an article with more is read in parts, so that a page opens and scrolls at once. */
const mostWords = 5000;

/** A part of a long article: its paragraphs, and its page below `/read/`. */
export interface ArticlePart {
  /** From 1. */
  readonly n: number;
  readonly page: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The parts of an article, cut between paragraphs: most have one. The first has the address of the article. */
export function cutParts({id, text, paragraphs}: Pick<Reading, "id" | "text" | "paragraphs">): ArticlePart[] {
  const parts: Paragraph[][] = [[]];
  let words = 0;
  for (const p of paragraphs) {
    const own = countWords(text.slice(p.start, p.end));
    if (words > 0 && words + own > mostWords) {
      parts.push([]);
      words = 0;
    }
    parts.at(-1)!.push(p);
    words += own;
  }
  return parts.map((paragraphs, i) => ({n: i + 1, page: i === 0 ? id : `${id}~${i + 1}`, paragraphs}));
}

/**
 * The page below `/read/` on which a place of an article stands.
 * @param id the place as an address names it: `q5`, `e88`, `p3`, `s1204` for the character 1204, `z0` for a caption that begins at 0
 */
export function partOf(r: Reading, id: string): string {
  if (r.parts.length < 2) return r.id;
  const at = startOf(r, id[0]!, Number(id.slice(1)));
  return r.parts.findLast(({paragraphs}) => paragraphs[0]!.start <= at)?.page ?? r.id;
}

function startOf(r: Reading, kind: string, n: number): number {
  if (kind === "s" || kind === "z") return n;
  if (kind === "p") return r.paragraphs.find((p) => p.n === n)?.start ?? 0;
  const marks = {q: r.quotes, e: r.events, t: r.times, f: r.figures, x: r.seams}[kind] ?? [];
  // Marks are numbered in their order, from 1; of an article in parts only some may be here.
  return (marks[n - 1]?.n === n ? marks[n - 1] : marks.find((mark) => mark.n === n))?.start ?? 0;
}

/** An article with only those of its marks that reach into these paragraphs; all keep their numbers. */
export function within(r: Reading, paragraphs: readonly Paragraph[]): Reading {
  const [start, end] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0];
  const inside = <T extends {readonly start: number; readonly end: number}>(spans: readonly T[]) =>
    spans.filter((s) => s.start < end && s.end > start);
  return {
    ...r,
    paragraphs,
    quotes: r.quotes.filter(
      (q) =>
        Math.min(q.start, q.speakerStart ?? q.start, q.cueStart ?? q.start) < end &&
        Math.max(q.end, q.speakerEnd ?? q.end, q.cueEnd ?? q.end) > start
    ),
    events: inside(r.events),
    times: inside(r.times),
    figures: inside(r.figures),
    seams: inside(r.seams)
  };
}

/**
 * Links to all parts. Each says with which marks it begins (`q120 e88 …`, `c` for the character): so a script finds the part of a
 * mark that an address names.
 */
export function partsNav(r: Reading, current: number): Html {
  const {parts} = r;
  if (parts.length < 2) return html``;
  const begins = ({paragraphs}: ArticlePart, i: number): string => {
    const at = i === 0 ? 0 : paragraphs[0]!.start;
    const first = (spans: readonly {readonly start: number; readonly n: number}[]) =>
      spans.find((s) => s.start >= at)?.n ?? spans.length + 1;
    const p = paragraphs.find(({n}) => n != null)?.n ?? Infinity;
    return `c${at} p${p === Infinity ? 1e9 : p} q${first(r.quotes)} e${first(r.events)} t${first(r.times)} f${first(r.figures)} x${first(r.seams)}`;
  };
  return html`<nav class="tabs parts" aria-label="Parts of the article">
    ${parts.map((part, i) => html`<a href="/read/${encodeURIComponent(part.page)}" data-begins="${begins(part, i)}" ${part.n === current && {html: ' aria-current="page"'}}>${i === 0 ? `Part 1 of ${parts.length}` : part.n}</a> `)}
  </nav>`;
}
