import {statuses} from "../../charts/statusShapes.js";
import {isolated} from "../../html/closeDirections.js";
import {html, type Html} from "../../html/html.js";
import {articleMarks} from "../../marks/articleMarks.js";
import {nest, type Mark} from "../../marks/nest.js";
import {partsNav, within} from "../articleParts.js";
import {colourOf} from "../colours.js";
import {among, type Corpus} from "../corpus.js";
import {articleName, dateNote} from "../dateNote.js";
import {longDate} from "../dates.js";
import {lineSample, marginNotes, nameOf, openNote, quotesIn} from "../notes.js";
import type {Paragraph, Reading} from "../reading.js";
import {shares} from "../shares.js";
import {statusGlyph} from "../statusGlyph.js";
import {count, countInWords, list} from "../words.js";

/** What the page of one article shows, or of one part of a long one. */
export function articlePage(whole: Corpus, r: Reading, n = 1) {
  const corpus = among(whole, [r]);
  const {parts} = r;
  const heading = r.title ?? articleName(r);
  const nav = partsNav(r, n);
  return {
    heading: n === 1 ? heading : `${heading}, part ${n} of ${parts.length}`,
    byline: byline(r),
    tabs: html`${tabs(corpus, r.id)}${nav}`,
    layers: layers([r]),
    key: key(corpus, [r]),
    reader: readerOf(r, corpus, "", [], parts[n - 1]!.paragraphs),
    pager: pager(corpus, r, n)
  };
}

/** The pages of one article by their address below `/read/`: one, or one for each part. */
export function articlePages(corpus: Corpus, r: Reading): [page: string, shown: ReturnType<typeof articlePage>][] {
  return r.parts.map(({n, page}) => [page, articlePage(corpus, r, n)]);
}

/** Where an article is from, how long it is, what it does not say, and how its date is known. */
export function byline(r: Reading): Html {
  const missing = [!r.title && "no headline", !r.place && "no place"].filter((m) => m !== false);
  const where = r.title ? `${articleName(r)}. ` : "";
  return html`<p class="byline">
    ${where}${count(r.words, "word")}${r.place && `, ${r.place}`}${missing.length > 0 && `, ${list(missing)} in the text as it came`}.
    ${dateNote(r)}
  </p>`;
}

/** The parts or articles before and after this one; the last leads on to the next page. */
function pager({readings}: Corpus, r: Reading, n: number): Html {
  const {parts} = r;
  const at = readings.indexOf(r);
  const [before, after] = [readings[at - 1], readings[at + 1]];
  const link = (rel: string, href: string, name: string) =>
    html`<a rel="${rel}" href="${href}"><span>${name}</span></a>`;
  const to = (other: Reading) => `/read/${encodeURIComponent(other.id)}`;
  const part = (rel: string, m: number) =>
    link(rel, `/read/${encodeURIComponent(parts[m - 1]!.page)}`, `Part ${m} of ${parts.length}`);
  return html`<nav aria-label="Before and after">
    ${n > 1 ? part("prev", n - 1) : before ? link("prev", to(before), articleName(before)) : link("prev", "/read/", "Read")}
    ${n < parts.length ? part("next", n + 1) : after ? link("next", to(after), articleName(after)) : link("next", "/who-speaks", "Who speaks")}
  </nav>`;
}

/** Links to the articles beside this one; with many, only to the list of them. */
export function tabs({readings}: Corpus, current: string | null): Html {
  const shown = readings.length > 4 ? readings.filter((r) => r.id === current) : readings;
  const here = (id: string): Html => ({html: id === current ? ' aria-current="page"' : ""});
  return html`<nav class="tabs" aria-label="Articles">
    ${readings.length > 4 && html`<a href="/read/" ${here("")}>All articles</a>`}
    ${shown.map((r) => html`<a href="/read/${encodeURIComponent(r.id)}" ${here(r.id)}>${isolated(r.outlet)}<span class="long">${r.published && `, ${longDate(r.published, true)}`}</span></a>`)}
    ${readings.length > 1 && html`<a href="/read/side-by-side" ${here("side-by-side")}>Side by side</a>`}
  </nav>`;
}

/** The switches: real checkboxes with a count; a layer with nothing in it stays, disabled, with 0. */
export function layers(readings: readonly Reading[]): Html {
  const sum = (f: (r: Reading) => number) => readings.reduce((n, r) => n + f(r), 0);
  const own = readings.length === 1 ? `${shares(readings[0]!).paper}%` : "";
  const rows: [name: string, label: string, n: number, count: string | number, on: boolean][] = [
    ["quotes", "Quotes", sum((r) => r.quotes.length), sum((r) => r.quotes.length), true],
    ["speakers", "Speakers", ...twice(new Set(readings.flatMap((r) => r.quotes.map((q) => q.speaker))).size), true],
    ["cues", "Cues", ...twice(sum((r) => r.quotes.filter((q) => q.cueStart != null).length)), false],
    ["times", "Times", ...twice(sum((r) => r.times.length)), false],
    ["events", "Events", ...twice(sum((r) => r.events.length)), false],
    ["figures", "Figures", ...twice(sum((r) => r.figures.length)), false],
    ["seams", "Traces", ...twice(sum((r) => r.seams.length)), false],
    ["own", "Own voice", sum((r) => r.words), own, false]
  ];
  return html`<details class="layers" open>
    <summary><span>Layers</span><small></small></summary>
    <fieldset>
      <legend>Show</legend>
      ${rows.map(([name, label, n, shown, on]) => html`<label class="layer"><input type="checkbox" name="layer" value="${name}" ${{html: `${on && n > 0 ? " checked" : ""}${n === 0 ? " disabled" : ""}`}} />${label}<span class="ct">${shown}</span></label>`)}
    </fieldset>
  </details>`;
}

const twice = (n: number): [number, number] => [n, n];

/** The two lines, the speakers with their counts, the shapes of the events: the legend of the reader. */
export function key({colours}: Corpus, readings: readonly Reading[]): Html {
  const counts = new Map<string | null, number>();
  for (const q of readings.flatMap((r) => r.quotes)) counts.set(q.speaker, (counts.get(q.speaker) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const named = ranked.filter(([s]) => s != null && colours.has(s));
  const others = ranked.filter(([s]) => s == null || !colours.has(s));
  const shown = statuses.filter((s) => readings.some((r) => r.events.some((e) => e.status === s)));
  const line = (speaker: string | null, name: string, n: number) =>
    html`<span
      ><button
        type="button"
        class="spk"
        data-filter="${speaker ?? ""}"
        aria-pressed="false"
        style="--c:var(${colourOf(colours, speaker)})"
      >
        <i class="ln own"></i>${name} <span class="ct">${n}</span>
      </button></span
    >`;
  return html`<div class="key">
    <span>${lineSample("direct")}own words</span><span>${lineSample("indirect")}reported</span>
    ${named.map(([s, n]) => line(s, nameOf(s), n))}
    ${others.length === 1 && line(others[0]![0], nameOf(others[0]![0]), others[0]![1])}
    ${others.length > 1 && html`<span style="--c:var(--speaker-0)"><i class="ln own"></i>${countInWords(others.length, "other")} ${others.reduce((n, [, k]) => n + k, 0)}</span>`}
    ${shown.map((s) => html`<span class="st">${statusGlyph(s)}${s}</span>`)}
  </div>`;
}

/** An article with its marks, paragraph by paragraph, notes in the margin; `more` marks besides its own; all paragraphs or some. */
export function readerOf(
  r: Reading,
  {colours}: Corpus,
  prefix = "",
  more: readonly Mark[] = [],
  paragraphs: readonly Paragraph[] = r.paragraphs
): Html {
  const {marks: own, points} = articleMarks(within(r, paragraphs), colours, prefix);
  const marks = [...own, ...more];
  const text = (p: Paragraph) =>
    nest(
      r.text,
      p.start,
      p.end,
      marks.filter((m) => m.start < p.end && m.end > p.start),
      points.filter(({at}) => at > p.start && at <= p.end)
    );
  return html`<article class="reader show-quotes show-speakers" lang="${r.language}" aria-label="${articleName(r)}">
    ${paragraphs.map((p, i) =>
      p.zone
        ? html`<div class="para zone-para" id="${prefix}z${p.start}" data-zone="${p.zone}">
            <span></span>
            <p dir="auto" data-start="${p.start}">${text(p)}</p>
            <div class="notes">${paragraphs[i - 1]?.zone !== p.zone && marginNotes(p, r, colours, prefix)}</div>
          </div> `
        : html`<div class="para" id="${prefix}p${p.n}">
            <a class="pn" href="#${prefix}p${p.n}" aria-label="Paragraph ${p.n}">${p.n}</a>
            <div class="tx">
              <p dir="auto" data-start="${p.start}">${text(p)}</p>
              ${foldedNotes(p, r, colours, prefix)}
            </div>
            <div class="notes">${marginNotes(p, r, colours, prefix)}</div>
          </div> `
    )}
  </article>`;
}

/** Under the paragraph: on a narrow screen the way to its notes, on a wide one where the open note waits. */
function foldedNotes(p: Paragraph, r: Reading, colours: Corpus["colours"], prefix: string): Html {
  const quotes = quotesIn(p, r);
  if (quotes.length === 0) return html``;
  const names = [...new Set(quotes.map((q) => nameOf(q.speaker)))].join(", ");
  const range = quotes.length === 1 ? quotes[0]!.n : `${quotes[0]!.n} to ${quotes.at(-1)!.n}`;
  return html`<details class="mnotes">
    <summary><span>${range}</span><span>${names}</span></summary>
    ${quotes.map((q) => openNote(q, r, colours, prefix))}
  </details>`;
}
