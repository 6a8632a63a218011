import type {Span} from "../../extract/types.js";
import {html, type Value} from "../../html/html.js";
import {cite} from "../cite.js";
import {colourOf, type Colours} from "../colours.js";
import type {Corpus} from "../corpus.js";
import {growing, type Step} from "../growing.js";
import {between, nameOf} from "../notes.js";
import type {ReadQuote, Reading} from "../reading.js";
import {hullOf, sentenceOf} from "../sentenceOf.js";
import {statusGlyph} from "../statusGlyph.js";
import {capital, inWords} from "../words.js";

/** The longest chain of the coverage, step by step, from the paper back to what is said to happen. */
export function deepestChain({readings, colours}: Corpus): Value {
  const all = readings.flatMap((r) =>
    r.quotes.map((q) => ({r, q, depth: voices(q, r).length, ways: between(q, r).length}))
  );
  const best = all
    .filter(({ways}) => ways > 0)
    .sort((a, b) => b.depth - a.depth || b.ways - a.ways || claims(b.r, b.q) - claims(a.r, a.q))[0];
  if (!best)
    return html`<p>${readings.length === 1 ? "The article names no go-between" : "No article names a go-between"}.</p>`;
  const {r, q} = best;
  const chain = voices(q, r);
  const outer = chain[0]!;
  const sentence = sentenceOf(r, hullOf(outer));
  const inside = (s: Span) => s.start >= sentence.start && s.end <= sentence.end;
  const steps: Step[] = [{says: html`${r.label} prints it. You have it from the paper.`, spans: []}];
  for (const voice of chain) steps.push(...stepsOf(voice, r, colours, sentence, inside));
  const event = claim(r, q);
  if (event) {
    steps.push({
      says: html`And what is it about? <i>${deedWords(r, event)}</i>, told as
        <span class="nb">${statusGlyph(event.status)} ${event.status}.</span>`,
      spans: inside(event) ? [{start: event.start, end: event.end, kind: "ev"}] : []
    });
  }
  const people = [
    r.label,
    ...new Set(chain.flatMap((v) => [...(v.via ? [v.via] : []), ...(v.speaker ? [nameOf(v.speaker)] : [])]))
  ];
  return html`<p>
      Who asserts it? Read the sentence once ${cite(r, q)}. Then follow it from the paper inwards.
      ${capital(inWords(people.length))} stand between you and the ${event ? "deed" : "words"}: whom could you ask?
    </p>
    ${growing(r.text, sentence, steps, "One sentence, one step a time")}`;
}

/** The quotes that a quote stands in, from the outermost to itself. */
function voices(q: ReadQuote, r: Reading): ReadQuote[] {
  const out = [q];
  for (let inner = q; inner.quotedIn != null && out.length < 9;) {
    const outer = r.quotes.find((other) => other.id === inner.quotedIn);
    if (!outer || out.includes(outer)) break;
    out.unshift(outer);
    inner = outer;
  }
  return out;
}

function stepsOf(voice: ReadQuote, r: Reading, colours: Colours, sentence: Span, inside: (s: Span) => boolean): Step[] {
  const out: Step[] = [];
  const via = voice.via == null || voice.quotedIn != null ? null : viaSpan(r.text, sentence, voice.via);
  if (via) out.push({says: html`It has it from ${voice.via}.`, spans: [{...via, kind: "via"}]});
  const colour = `var(${colourOf(colours, voice.speaker)})`;
  const spans: Step["spans"] = [
    ...(voice.speakerStart != null && voice.speakerEnd != null
      ? [{start: voice.speakerStart, end: voice.speakerEnd, kind: "who" as const, colour}]
      : []),
    ...(voice.cueStart != null && voice.cueEnd != null
      ? [{start: voice.cueStart, end: voice.cueEnd, kind: "cue" as const}]
      : []),
    ...(voice.parts ?? [voice]).map(({start, end}) => ({
      start,
      end,
      kind: voice.type === "direct" ? ("own" as const) : ("rep" as const),
      colour
    }))
  ].filter(inside);
  const name = nameOf(voice.speaker);
  const verb = voice.cue ? `, who “${voice.cue}”` : "";
  out.push({
    says: html`${via || voice.quotedIn ? "That" : "It"} has it from
    ${name}${verb.replace("who", voice.speakerKind === "person" || voice.speakerKind == null ? "who" : "which")}.`,
    spans
  });
  return out;
}

function viaSpan(text: string, sentence: Span, name: string): Span | null {
  const at = text.slice(sentence.start, sentence.end).lastIndexOf(name);
  return at < 0 ? null : {start: sentence.start + at, end: sentence.start + at + name.length};
}

function claim(r: Reading, q: ReadQuote) {
  const own = r.events.filter((e) => e.quoteId === q.id);
  return own.find((e) => e.status !== "happened" && e.actor != null) ?? own.find((e) => e.actor != null) ?? own[0];
}

/** The deed in the words of the text, from its actor to its verb where they stand near. */
function deedWords(r: Reading, e: Reading["events"][number]): string {
  const from = e.actorText == null ? -1 : r.text.lastIndexOf(e.actorText, e.start);
  return from >= 0 && e.start - from < 40 ? r.text.slice(from, e.end) : e.text;
}

const claims = (r: Reading, q: ReadQuote) => r.events.filter((e) => e.quoteId === q.id).length;
