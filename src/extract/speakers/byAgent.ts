import {tokensIn, type Doc, type TokenRun} from "../doc/readDoc.js";
import type {Spoken} from "../quotes/spoken.js";
import {cueRun, spanOf, type Mend} from "./mend.js";
import {isPassiveVerb} from "./told.js";

const LONGEST = 16;

/** “Her death was confirmed by [her niece Laura Pell], who said …”: who does what is done in the passive speaks. */
export const byAgent: Mend = (spoken, {doc}) =>
  spoken.map((quote): Spoken => {
    const agent = agentOf(doc, quote);
    if (!agent) return quote;
    const k = doc.tokens;
    const within = ({start, end}: {start: number; end: number}) =>
      start < k.end[agent.last]! && k.start[agent.first]! < end;
    const parts = (quote.parts ?? [quote]).filter((part) => !within(part));
    if (parts.length === 0) return quote;
    const {parts: _, ...others} = quote;
    const [start, end] = [parts[0]!.start, parts.at(-1)!.end];
    return {
      ...others,
      start,
      end,
      text: doc.text.slice(start, end),
      ...(parts.length > 1 && {parts}),
      speaker: spanOf(doc, agent),
      rules: [...quote.rules, "byAgent"]
    };
  });

/** The noun phrase after “by”, where the cue is a passive and its words stand before it. */
function agentOf(doc: Doc, quote: Spoken): TokenRun | null {
  const k = doc.tokens;
  const cue = cueRun(doc, quote);
  if (!cue) return null;
  const by = k.lower[cue.last] === "by" ? cue.last : k.lower[cue.last + 1] === "by" ? cue.last + 1 : -1;
  const verb = by === cue.last ? by - 1 : cue.last;
  if (by < 0 || !/ed$|^(?:said|told|written|made|given)$/.test(k.lower[verb] ?? "")) return null;
  // “was quoted by the paper as saying”: the paper is the way it came
  if (/^(?:quoted|cited|paraphrased)$/.test(k.lower[verb]!) || !isPassiveVerb(doc, verb)) return null;
  let last = by;
  while (
    last + 1 < k.n &&
    last - by < LONGEST &&
    k.sentence[last + 1] === k.sentence[by] &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(k.pos[last + 1]!) ||
      /^(?:['’]s?|his|her|its|their|of)$/.test(k.lower[last + 1]!))
  )
    last++;
  while (last > by && !/^(?:NOUN|PROPN|NUM)$/.test(k.pos[last]!)) last--;
  if (last === by || /^(?:PRON|VERB)$/.test(k.pos[last + 1] ?? "")) return null;
  const own = quote.speaker && tokensIn(k, quote.speaker);
  // a speaker found there already, with more of what belongs to it
  if (own && own.first > by && own.first <= last) return null;
  const calendar = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|noon|\d+)$/;
  return calendar.test(k.lower[by + 1]!) ? null : {first: by + 1, last};
}
