import {tokensIn, type Doc} from "../doc/readDoc.js";
import type {Names} from "../names/types.js";
import type {Spoken} from "../quotes/spoken.js";
import {cueRun, spanOf, type Mend} from "./mend.js";
import {cueLexicon} from "./stance.js";

/** “[Two officials, who knew of the talks,] said [the city paid]”: the words right before a verb of saying are its subject, not words reported. */
export const subjectInWords: Mend = (spoken, {doc, names}) =>
  spoken.map((quote) => behind(quote, doc, names) ?? apposed(quote, doc, names) ?? before(quote, doc) ?? quote);

/** “…, says [Arnaud: the comet will return]”: the name after the cue. */
function behind(quote: Spoken, doc: Doc, names: Names): Spoken | null {
  const k = doc.tokens;
  const cue = quote.speaker ? null : cueRun(doc, quote);
  const mention = cue && k.pos[cue.last] === "VERB" ? names.mentions[names.coverAt[cue.last + 1] ?? -1] : undefined;
  if (
    !mention ||
    mention.form !== "name" ||
    mention.first !== cue!.last + 1 ||
    !/^[:,]$/.test(k.word[mention.last + 1] ?? "")
  )
    return null;
  const at = quote.parts?.findIndex(({start}) => start === mention.start) ?? -1;
  const part = quote.parts?.[at];
  const next = mention.last + 2;
  if (!part || at < 1 || next >= k.n || k.start[next]! >= part.end) return null;
  const start = k.start[next]!;
  const parts = quote.parts!.with(at, {start, end: part.end, text: doc.text.slice(start, part.end)});
  return {
    ...quote,
    parts,
    speaker: {start: mention.start, end: mention.end},
    rules: [...quote.rules, "subjectInWords"]
  };
}

/** “According to her sister, [Jo Ann Pruitt, she climbs]”: the name set off behind the speaker is the speaker's. */
function apposed(quote: Spoken, doc: Doc, names: Names): Spoken | null {
  const k = doc.tokens;
  const who = quote.speaker && tokensIn(k, quote.speaker);
  const words = quote.parts ? null : tokensIn(k, quote);
  if (!who || !words || k.word[who.last + 1] !== "," || words.first !== who.last + 2) return null;
  const described = names.mentionOf(quote.speaker!);
  if (described?.form === "name") return null;
  const mention = names.mentions[names.coverAt[words.first]!];
  if (mention && names.entities[mention.entity]!.kind !== "person") return null;
  const comma = mention ? mention.last + 1 : -1;
  if (mention?.form !== "name" || mention.first !== words.first || k.word[comma] !== "," || comma + 1 >= words.last)
    return null;
  // “According to the minister, Chile, Peru and Bolivia …”: a list
  if (names.coverAt[comma + 1] !== -1 && names.mentions[names.coverAt[comma + 1]!]!.form === "name") return null;
  const start = k.start[comma + 1]!;
  return {
    ...quote,
    start,
    text: doc.text.slice(start, quote.end),
    speaker: {start: quote.speaker!.start, end: mention.end},
    rules: [...quote.rules, "subjectInWords"]
  };
}

function before(quote: Spoken, doc: Doc): Spoken | null {
  const k = doc.tokens;
  const cue = quote.speaker || quote.type !== "indirect" ? null : cueRun(doc, quote);
  const [subject, ...rest] = quote.parts ?? [];
  const run = subject && tokensIn(k, subject);
  if (!cue || !run || rest.length === 0 || k.pos[cue.first] !== "VERB" || !cueLexicon.has(k.lemma[cue.last]!))
    return null;
  if (run.last + (k.word[run.last + 1] === "," ? 2 : 1) !== cue.first || rest[0]!.start < quote.cue!.end) return null;
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(k.pos[run.first]!)) return null;
  const {start} = rest[0]!;
  const {parts: _, ...others} = quote;
  return {
    ...others,
    start,
    text: doc.text.slice(start, quote.end),
    ...(rest.length > 1 && {parts: rest}),
    speaker: spanOf(doc, run),
    rules: [...quote.rules, "subjectInWords"]
  };
}
