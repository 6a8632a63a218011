import type {Span} from "../extract/types.js";
import {html, type Html} from "../html/html.js";
import {nest, type Mark} from "../marks/nest.js";
import {cite, paragraphChip} from "./cite.js";
import {colourOf, type Colours} from "./colours.js";
import {arrow, between, nameOf} from "./notes.js";
import type {ReadQuote, Reading} from "./reading.js";
import {sentenceOf} from "./sentenceOf.js";

/** Words of an article in a comparison: of a quote, with its lines, chain and link, or of the paper's own voice. */
export interface Passage {
  readonly r: Reading;
  readonly span: Span;
  /** The innermost quote it stands in; null in the paper's own voice. */
  readonly quote: ReadQuote | null;
  /** Where it can be read: “q5”, “e12”. */
  readonly id: string;
}

/** The passage in which an event is told: its quote where it stands in one, else its sentence. */
export function passageOf(r: Reading, e: Reading["events"][number]): Passage {
  const quote = r.quotes.find((q) => q.id === e.quoteId) ?? null;
  if (quote) return quotePassage(r, quote);
  return {r, span: sentenceOf(r, e), quote: null, id: `e${e.n}`};
}

/** A quote as a passage. Where its verb denies, accuses or asks, speaker and verb belong to what is read: “Lund denied that …”. */
export function quotePassage(r: Reading, quote: ReadQuote): Passage {
  const {start, end, cueStart, speakerStart, stance} = quote;
  const first = Math.min(cueStart ?? start, speakerStart ?? start);
  const needed = stance === "deny" || stance === "accuse" || stance === "request";
  const near = first < start && start - first < 90 && !/[\r\n]/.test(r.text.slice(first, start));
  return {r, span: needed && near ? {start: first, end} : quote, quote, id: `q${quote.n}`};
}

/** A passage as a cell of a comparison: the words with their lines, then from whom the paper has them, and the link. */
export function passageHtml({r, span, quote, id}: Passage, colours: Colours): Html {
  const lined = quote
    ? [quote]
    : r.quotes.filter((q) => q.quotedIn == null && q.start >= span.start && q.end <= span.end);
  const marks: Mark[] = lined.flatMap((q) => linesOf(q, colours));
  const {start, end} = withMarks(r.text, span, quote);
  const words = nest(r.text, start, end, marks, []);
  const way = quote
    ? html`<span class="chain"
        ><span class="src" style="--c:var(${colourOf(colours, quote.speaker)})"
          ><span>${nameOf(quote.speaker)}</span></span
        >
        ${[...between(quote, r), r.label].map((step) => html`${arrow}<span>${step}</span> `)}</span
      >`
    : html`<span>the paper’s own voice</span>`;
  return html`<div class="psg">
    <p dir="auto" lang="${r.language}">${words}</p>
    <p class="way">${way} ${quote ? cite(r, quote) : paragraphChip(r, span, id)}</p>
  </div>`;
}

/** A stretch with the quotation marks that stand just outside a direct quote. */
function withMarks(text: string, {start, end}: Span, quote: ReadQuote | null): Span {
  if (quote?.type !== "direct") return {start, end};
  return {
    start: /[“"„«]/.test(text.charAt(start - 1)) ? start - 1 : start,
    end: /[”"»]/.test(text.charAt(end)) ? end + 1 : end
  };
}

/** The lines under a quote: solid under own words, dotted under the rest. */
export function linesOf(q: ReadQuote, colours: Colours): Mark[] {
  const style = ` style="--c:var(${colourOf(colours, q.speaker)})"`;
  const line = (span: Span, kind: "own" | "rep", rank: number): Mark => ({
    start: span.start,
    end: span.end,
    rank,
    open: () => `<span class="${kind}"${style}>`,
    close: "</span>"
  });
  return (q.parts ?? [q]).flatMap((part) => {
    const out: Mark[] = [];
    let at = part.start;
    for (const own of q.own.filter((o) => o.start >= part.start && o.end <= part.end)) {
      if (at < own.start) out.push(line({start: at, end: own.start}, "rep", 0));
      out.push(line(own, "own", 0));
      at = own.end;
    }
    if (at < part.end) out.push(line({start: at, end: part.end}, "rep", 0));
    return out;
  });
}
