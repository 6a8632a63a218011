import {typeWords} from "../charts/quoteTypes.js";
import {html, type Html} from "../html/html.js";
import {partOf} from "./articleParts.js";
import {colourOf, type Colours} from "./colours.js";
import {longDate} from "./dates.js";
import {groups} from "./groups.js";
import type {Paragraph, ReadQuote, Reading} from "./reading.js";
import {capital, count} from "./words.js";

/** An arrow, drawn: the fonts' latin files have none. */
export const arrow: Html = {
  html: '<svg class="arr" width="14" height="10" viewBox="0 0 14 10" aria-hidden="true"><path d="M1 5h11M8.5 1.5 12 5 8.5 8.5" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/></svg>'
};

export {typeWords};

const lines = {direct: "own", mixed: "mix", indirect: "rep"} as const;

/** A sample of the line under a type of quote. */
export const lineSample = (type: keyof typeof lines): Html => html`<i class="ln ${lines[type]}"></i>`;

/** A speaker's name as it begins a note. */
export const nameOf = (speaker: string | null) => (speaker == null ? "Not said who" : capital(speaker));

/** From who speaks to the paper that prints it: each step the article names. */
export function chain(q: ReadQuote, r: Reading, colours: Colours): Html {
  const steps = [...between(q, r), r.outlet];
  return html`<ol class="chain" aria-label="Chain of sources">
    <li class="src" style="--c:var(${colourOf(colours, q.speaker)})"><span>${nameOf(q.speaker)}</span></li>
    ${steps.map((step) => html`<li>${arrow}<span>${step}</span></li>`)}
  </ol>`;
}

/** Who stands between speaker and paper: the quotes this one stands in, then the medium it came through. */
export function between(q: ReadQuote, r: Reading): string[] {
  const out: string[] = [];
  const seen = new Set<string>([q.id]);
  for (let inner = q; ;) {
    if (inner.via && out.at(-1) !== inner.via) out.push(inner.via);
    if (inner.quotedIn == null) return out;
    const outer = r.quotes.find((other) => other.id === inner.quotedIn);
    if (!outer || seen.has(outer.id)) return out;
    seen.add(outer.id);
    if (outer.speaker && out.at(-1) !== outer.speaker) out.push(outer.speaker);
    inner = outer;
  }
}

/** The notes in the margin of a paragraph: one for each speaker in it, or a word on what else the paragraph is. */
export function marginNotes(p: Paragraph, r: Reading, colours: Colours, prefix = ""): Html {
  const quotes = quotesIn(p, r);
  if (p.zone) return html`<p class="own-note">${zoneWords[p.zone]}</p>`;
  if (quotes.length === 0) return html`<p class="own-note">The paper’s own voice</p>`;
  const bySpeaker = [...groups(quotes, (q) => q.speaker)];
  return html`${bySpeaker.map(([speaker, qs]) => {
    const cues = [...new Set(qs.map((q) => q.cue).filter((cue) => cue != null))].join(", ");
    const through = [...new Set(qs.flatMap((q) => between(q, r)))];
    return html`<div
      class="note1"
      data-at="${prefix}q${qs[0]!.n}"
      data-q="${qs.map((q) => `${prefix}q${q.n}`).join(" ")}"
      style="--c:var(${colourOf(colours, speaker)})"
    >
      <span class="nn">${qs.map((q) => q.n).join(", ")}</span>
      <div>
        <span class="nm">${nameOf(speaker)}</span>
        <span class="cu">${lower(cues)}</span
        >${through.length > 0 && html`<br /><span class="chain">${arrow}<span>${qs[0]!.quotedIn ? "in" : "through"} ${through.join(", ")}</span></span>`}
      </div>
    </div>`;
  })}`;
}

const zoneWords = {
  headline: "Headline, as it came",
  caption: "Picture caption, as it came",
  date: "Date, as it came",
  dateline: "Dateline, as it came",
  byline: "Byline, as it came",
  credit: "Credits, no part of the story",
  deskNote: "A note of the desk, no part of the story"
} as const;

const lower = (cue: string) => cue.replace(/^According/, "according");

/** The quotes that begin in a paragraph. */
export const quotesIn = (p: Paragraph, r: Reading) => r.quotes.filter((q) => q.start >= p.start && q.start < p.end);

/** All that is known of one quote, with what to do about it. Script shows one at a time. */
export function openNote(q: ReadQuote, r: Reading, colours: Colours, prefix = ""): Html {
  const id = (n: number) => `#${prefix}q${n}`;
  // Of a long article the next quote may stand in another part.
  const to = (n: number) => {
    const [here, there] = [partOf(r, `q${q.n}`), partOf(r, `q${n}`)];
    return `${here === there ? "" : `/read/${encodeURIComponent(there)}`}${id(n)}`;
  };
  return html`<div class="note1 open" data-note="${prefix}q${q.n}" style="--c:var(${colourOf(colours, q.speaker)})">
    <div class="hd">
      <span class="nn">${q.n}</span
      ><span><span class="nm">${nameOf(q.speaker)}</span>${q.role && html`<br />${q.role}`}</span>
    </div>
    <dl>
      <dt>Words</dt>
      <dd>${typeWords[q.type]}, ${count(q.words, "word")} ${lineSample(q.type)}</dd>
      <dt>Cue</dt>
      <dd>${q.cue ? `“${q.cue}”` : "none"}</dd>
      ${
        q.speakerStart != null &&
        html`<dt>Named</dt>
          <dd><a href="#${prefix}s${q.speakerStart}">“${q.speakerText}”</a></dd>`
      }
      ${
        q.addressee &&
        html`<dt>To</dt>
          <dd>${q.addressee}</dd>`
      }
      <dt>Said on</dt>
      <dd>${saidOn(q, r)}</dd>
      ${
        r.why?.has(q.id) &&
        html`<dt>How read</dt>
          <dd>${r.why.get(q.id)}</dd>`
      }
    </dl>
    ${chain(q, r, colours)}
    <p class="acts">
      ${q.n > 1 && html`<a href="${to(q.n - 1)}">Previous</a>`}
      ${q.n < r.quotes.length && html`<a href="${to(q.n + 1)}">Next</a>`}
      <a href="${id(q.n)}" data-copy="cite" data-text="${r.outlet} ${q.n}: ${q.text}">Cite</a>
      <a href="${id(q.n)}" data-copy="link">Copy link</a>
    </p>
  </div>`;
}

function saidOn(q: ReadQuote, r: Reading): string {
  if (q.saidOn == null) return "not said";
  const distance = (t: {start: number}) => Math.abs(t.start - (q.cueStart ?? q.start));
  const read = r.times.filter((t) => t.value === q.saidOn).sort((a, b) => distance(a) - distance(b))[0];
  return `${longDate(q.saidOn)}${read ? `, from “${read.text}”` : ""}`;
}
