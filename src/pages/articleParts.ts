import {html, type Html} from "../html/html.js";
import type {Paragraph, Reading} from "./reading.js";

/**
 * Bytes of markup that stand on one page, about; an article with more is read in parts, so that a page opens and scrolls at once. It is
 * marks that weigh: a quote has notes in the margin and below its paragraph.
 */
const mostBytes = 280_000;

/** What each adds to the markup, in bytes, as measured over articles of many kinds. */
const weights = {quotes: 2000, events: 220, times: 40, figures: 40} as const;
const weightOfParagraph = 430;

/** Marks by their kinds, in the order of the text. */
type Marked = Readonly<Record<keyof typeof weights, readonly {readonly start: number}[]>>;

/** A part of a long article: its paragraphs, and its page below `/read/`. */
export interface ArticlePart {
  /** From 1. */
  readonly n: number;
  readonly page: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The parts of an article, cut between paragraphs: most have one. The first has the address of the article. */
export function cutParts(r: Pick<Reading, "id" | "paragraphs"> & Marked): ArticlePart[] {
  const {id, paragraphs} = r;
  const bytes = bytesOf(r);
  const parts: Paragraph[][] = [[]];
  let sum = 0;
  for (const [i, p] of paragraphs.entries()) {
    if (sum > 0 && sum + bytes[i]! > mostBytes) {
      parts.push([]);
      sum = 0;
    }
    parts.at(-1)!.push(p);
    sum += bytes[i]!;
  }
  return parts.map((paragraphs, i) => ({n: i + 1, page: i === 0 ? id : `${id}~${i + 1}`, paragraphs}));
}

/** About how many bytes of markup each paragraph comes to. */
function bytesOf({paragraphs, ...r}: Pick<Reading, "paragraphs"> & Marked): number[] {
  const bytes = paragraphs.map(({start, end}) => weightOfParagraph + end - start);
  for (const kind of ["quotes", "events", "times", "figures"] as const) {
    let i = 0;
    for (const {start} of r[kind]) {
      while (paragraphs[i + 1] && paragraphs[i + 1]!.start <= start) i++;
      if (bytes[i] !== undefined) bytes[i]! += weights[kind];
    }
  }
  return bytes;
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

/** With more parts than this only those about the one shown stand in view; all stand behind a word. */
const mostLinks = 12;

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
  const link = (part: ArticlePart, name: string | number, more: Html = html``) =>
    html`<a href="/read/${encodeURIComponent(part.page)}" ${more}${part.n === current && {html: ' aria-current="page"'}}
      >${name}</a
    > `;
  const all = parts.map((part, i) =>
    link(part, i === 0 ? `Part 1 of ${parts.length}` : part.n, html` data-begins="${begins(part, i)}"`)
  );
  if (parts.length <= mostLinks) return html`<nav class="tabs parts" aria-label="Parts of the article">${all}</nav>`;
  const near = parts.filter(({n}) => n === 1 || n === parts.length || Math.abs(n - current) <= 2);
  return html`<nav class="parts" aria-label="Parts of the article">
    <div class="tabs">
      ${near.map((part, i) => html`${i > 0 && part.n - near[i - 1]!.n > 1 && html`<span>…</span>`}${link(part, part.n === 1 ? `Part 1 of ${parts.length}` : part.n)}`)}
    </div>
    <details class="data">
      <summary>All ${parts.length} parts</summary>
      <div class="tabs">${all}</div>
    </details>
  </nav>`;
}
