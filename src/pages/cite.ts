import type {Span} from "../extract/types.js";
import {html, type Html} from "../html/html.js";
import {partOf} from "./articleParts.js";
import type {ReadQuote, Reading} from "./reading.js";

/** Where something can be read: a chip such as “Reuters 13” that opens the quote in the reader. */
export const cite = (r: Reading, q: Pick<ReadQuote, "n" | "text">): Html =>
  placeChip(r, `q${q.n}`, String(q.n), q.text);

/** The same for any place in an article; `words` follow its name, and `text` is what stands there. */
export const placeChip = (r: Reading, id: string, words: string, text = ""): Html =>
  html`<a class="cite" href="${pageOf(r, id)}#${id}" ${text !== "" && html`title="${text}"`}
    >${r.label}${words && ` ${words}`}</a
  >`;

/** A place in an article as a chart's mark names it. */
export const placeOf = (r: Reading, id: string) => `${partOf(r, id)}#${id}`;

/** A link to a place in an article, in running text. */
export const placeLink = (r: Reading, id: string, words: string): Html =>
  html`<a href="${pageOf(r, id)}#${id}">${words}</a>`;

/** The same for a stretch of an article, named by its paragraph: “Reuters ¶ 2”. */
export function paragraphChip(r: Reading, {start, end}: Span, id: string | null = null): Html {
  const p = r.paragraphs.find((p) => start >= p.start && start < p.end);
  return placeChip(
    r,
    id ?? (p?.n == null && p?.zone ? `z${p.start}` : `p${p?.n ?? 1}`),
    p?.n == null ? (p?.zone ?? "") : `¶ ${p.n}`,
    r.text.slice(start, end)
  );
}

const pageOf = (r: Reading, id: string): string => (r.here ? "" : `/read/${encodeURIComponent(partOf(r, id))}`);
