import {html, type Value} from "../../html/html.js";
import {nest, type Mark} from "../../marks/nest.js";
import {placeLink} from "../cite.js";
import {colourOf} from "../colours.js";
import type {Corpus} from "../corpus.js";
import {longDate} from "../dates.js";
import type {ReadQuote, Reading} from "../reading.js";
import {hullOf, sentenceOf} from "../sentenceOf.js";

/** The legend and the argument of the site: one sentence of the coverage with its parts named. */
export function labelledSentence({readings, colours}: Corpus): Value {
  const candidates = readings.flatMap((r) => r.quotes.map((q) => ({r, q, parts: partsOf(q, r)})));
  const best = candidates
    .filter(
      ({r, q, parts}) =>
        parts.sentence != null && q.n <= 3 && r.text.slice(parts.sentence.start, parts.sentence.end).length < 260
    )
    .sort(
      (a, b) =>
        b.parts.known - a.parts.known || Number(colours.has(b.q.speaker ?? "")) - Number(colours.has(a.q.speaker ?? ""))
    )[0];
  if (!best) return html``;
  const {r, q, parts} = best;
  const colour = `--c:var(${colourOf(colours, q.speaker)})`;
  const label = (word: string, more: string, up = false): [string, string] => [
    `<span class="pt${up ? " up" : ""}">`,
    `<b>${word}${more && html` <small>${more}</small>`.html}</b></span>`
  ];
  const marks: Mark[] = [];
  const wrap = (span: {start: number; end: number} | null, inner: string, [open, close]: [string, string]) => {
    if (span) marks.push({...span, rank: marks.length, open: () => `${open}${inner}`, close: `</span>${close}`});
  };
  wrap(
    q,
    `<span class="${q.type === "direct" ? "own" : "rep"}" style="${colour}">`,
    label("what", q.type === "direct" ? "in quotation marks" : "not a quotation: no quotation marks")
  );
  const who = span(q.speakerStart, q.speakerEnd);
  const short = who && who.end - who.start <= 40 ? " short" : "";
  wrap(who, `<span class="who${short}" style="${colour}">`, label("who", ""));
  wrap(span(q.cueStart, q.cueEnd), '<span class="cue">', label("how", ""));
  wrap(parts.time, '<span class="when">', label("when", parts.time ? longDate(parts.time.value) : "", true));
  wrap(parts.via, '<span class="via">', label("who says so", ""));
  const sentence = parts.sentence!;
  return html`<p class="parse">${nest(r.text, sentence.start, sentence.end, marks, [])}</p>
    <p class="small">${placeLink(r, `q${q.n}`, `${r.outlet}, quote ${q.n}`)}</p>`;
}

const span = (start: number | null, end: number | null) => (start != null && end != null ? {start, end} : null);

/** Where the parts of a quote's sentence stand, and how many of them are there. */
function partsOf(q: ReadQuote, r: Reading) {
  const paragraph = r.paragraphs.find((p) => p.n != null && q.start >= p.start && q.end <= p.end);
  const inside = paragraph ? sentenceOf(r, hullOf(q)) : null;
  const holds = (s: {start: number; end: number} | null) =>
    s != null && inside != null && s.start >= inside.start && s.end <= inside.end;
  const clear = (s: {start: number; end: number}) => holds(s) && (s.end <= q.start || s.start >= q.end);
  const time = r.times.find((t) => t.value === q.saidOn && q.saidOn != null && clear(t)) ?? null;
  const via = inside && q.via ? viaOf(q.via, r.text, inside) : null;
  const who = span(q.speakerStart, q.speakerEnd);
  const how = span(q.cueStart, q.cueEnd);
  const whole =
    holds(who) && holds(how) && clear(who!) && clear(how!) && (who!.end <= how!.start || how!.end <= who!.start);
  const known = (time ? 1 : 0) + (via && clear(via) ? 1 : 0) + (q.quotedIn ? -2 : 0) + (q.words >= 8 ? 1 : 0);
  return {sentence: whole ? inside : null, time, via: via && clear(via) ? via : null, known};
}

/** “according to … RT News”, up to the medium's name. */
function viaOf(name: string, text: string, inside: {start: number; end: number}) {
  const words = text.slice(inside.start, inside.end);
  const at = words.lastIndexOf(name);
  if (at < 0) return null;
  const cue = words.slice(0, at).search(/according to[^,]*$/i);
  // The name as written may be longer than the one name of the corpus: “RT News”.
  const more = /^(?:\s+\p{Lu}[\p{L}.]*)*/u.exec(words.slice(at + name.length))?.[0].length ?? 0;
  return {start: inside.start + (cue < 0 ? at : cue), end: inside.start + at + name.length + more};
}
