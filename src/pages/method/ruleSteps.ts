import {typeWords} from "../../charts/quoteTypes.js";
import {ruleList} from "../../extract/ruleList.js";
import {explain} from "../../extract/speakers/explain.js";
import type {Span} from "../../extract/types.js";
import {html, type Html, type Value} from "../../html/html.js";
import {cite} from "../cite.js";
import {colourOf} from "../colours.js";
import type {Corpus} from "../corpus.js";
import {longDate} from "../dates.js";
import {growing, type Step} from "../growing.js";
import type {ReadQuote, Reading} from "../reading.js";
import {hullOf, sentenceOf} from "../sentenceOf.js";

/** The rules at work on one sentence: what each finds, and by which name it signs. */
export function ruleSteps({readings, colours}: Corpus): Value {
  const all = readings.flatMap((r) =>
    r.quotes.map((q) => ({r, q, sentence: sentenceOf(r, hullOf(q)), n: richness(r, q)}))
  );
  const best = all.filter(({sentence}) => sentence.end - sentence.start < 280).sort((a, b) => b.n - a.n)[0];
  if (!best) return html`<p>There is no quote to show it on.</p>`;
  const {r, q, sentence} = best;
  const colour = `var(${colourOf(colours, q.speaker)})`;
  const inside = (s: Span) => s.start >= sentence.start && s.end <= sentence.end;
  const steps: Step[] = [{says: html`The sentence as it stands. ${cite(r, q)}`, spans: []}];
  for (const t of r.times.filter(inside).slice(0, 2))
    steps.push({
      says: html`“${t.text}” is a time: ${longDate(t.value)}. ${t.rule}. ${signed(t.rules)}`,
      spans: [{...at(t), kind: "when"}]
    });
  steps.push({
    says: html`These words are somebody’s, ${typeWords[q.type]}. ${signed(q.rules.slice(0, 1))}`,
    spans: (q.parts ?? [q]).map((part) => ({
      ...at(part),
      kind: q.type === "direct" ? ("own" as const) : ("rep" as const),
      colour
    }))
  });
  if (q.cueStart != null && q.cueEnd != null)
    steps.push({
      says: html`“${q.cue}” brings them in${q.stance && `; its stance is “${q.stance}”`}.`,
      spans: [{start: q.cueStart, end: q.cueEnd, kind: "cue"}]
    });
  if (q.speakerStart != null && q.speakerEnd != null)
    steps.push({
      says: html`${explain({...q, via: null, saidOn: null})
        .replace(/^speaker: /, "The speaker: ")
        .replace(/‘([^’]*)’ → /, "“$1” is taken for ")}
      ${signed(q.rules.slice(1))}`,
      spans: [{start: q.speakerStart, end: q.speakerEnd, kind: "who", colour}]
    });
  const via = q.via == null ? -1 : r.text.slice(sentence.start, sentence.end).lastIndexOf(q.via);
  if (q.via != null && via >= 0)
    steps.push({
      says: html`It came through ${q.via}, which is the way and not the speaker.`,
      spans: [{start: sentence.start + via, end: sentence.start + via + q.via.length, kind: "via"}]
    });
  return growing(r.text, sentence, steps, "Rules at work on one sentence");
}

const at = ({start, end}: Span): Span => ({start, end});

/** The names of rules as code, with what the rule does where the list of rules says it. */
function signed(rules: readonly string[]): Html {
  const known = rules.map((name) => ({
    name,
    does: ruleList.find((rule) => rule.name === name || rule.signs.includes(name))?.does
  }));
  return html`<small class="rl"
    >${known.map(({name, does}) => html`<code>${name}</code>${does && ` ${does}`} `)}</small
  >`;
}

/** How much there is to show: a day, a go-between, a speaker and a cue of its own. */
function richness(r: Reading, q: ReadQuote): number {
  return (
    (q.saidOn ? 2 : 0) +
    (q.via ? 2 : 0) +
    (q.cueStart != null ? 1 : 0) +
    (q.speakerStart != null ? 1 : 0) -
    (q.quotedIn ? 3 : 0) +
    (q.words < 30 ? 1 : 0)
  );
}
