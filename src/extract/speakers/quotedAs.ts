import {tokensIn, type Doc, type TokenRun} from "../doc/readDoc.js";
import type {Spoken} from "../quotes/spoken.js";
import {cueRun, inContent, spanOf, type Mend} from "./mend.js";

const REACH = 40;
const CITES = /^(?:quoted?|quotes|cited?|cites|reported)$/;

/**
 * “The agency quoted [a military source] as saying that …”: who is quoted speaks, and the agency is the way it came. “Lavrov was
 * quoted by RT as saying …”: Lavrov.
 */
export const quotedAs: Mend = (spoken, {doc}) =>
  spoken.map((quote): Spoken => {
    const k = doc.tokens;
    const cue = cueRun(doc, quote);
    const passive = cue && behindMedium(doc, quote, cue.last);
    if (passive) return passive;
    const as = cue ? asOf(k, cue) : -1;
    if (!cue || as < 0) return quote;
    let verb = as - 1;
    while (verb > 0 && as - verb < REACH && k.sentence[verb] === k.sentence[as] && !CITES.test(k.lower[verb]!)) verb--;
    if (!CITES.test(k.lower[verb] ?? "") || k.sentence[verb] !== k.sentence[as]) return quote;
    if (verb + 1 === as || k.pos[verb - 1] === "AUX" || k.lower[verb + 1] === "by") return quote;
    const speaker = spanOf(doc, {first: verb + 1, last: as - 1});
    const own = quote.speaker && tokensIn(k, quote.speaker);
    if (inContent(doc, quote, verb + 1) || (own && own.first > verb && own.last < as)) return quote;
    const said = spanOf(doc, {first: Math.max(cue.first, as + 1), last: cue.last});
    return {...quote, cue: said, speaker, rules: [...quote.rules, "quotedAs"]};
  });

/** The “as” of “as saying”, “as calling on”, within the cue or right before it; -1 where none stands. */
function asOf(k: Doc["tokens"], cue: TokenRun): number {
  for (let i = cue.last - 1; i >= cue.first - 1 && i > 0; i--)
    if (k.lower[i] === "as" && /ing$/.test(k.lower[i + 1]!)) return i;
  return -1;
}

/** “was quoted by [the Herald as saying it was over]”, “quoted [an aide as saying, ‘It is over’]”: the words said begin behind “saying”. */
function behindMedium(doc: Doc, quote: Spoken, cueLast: number): Spoken | null {
  const k = doc.tokens;
  const words = quote.parts ? null : tokensIn(k, quote);
  if (!words || words.first <= cueLast || !/^(?:by|quoted|cited)$/.test(k.lower[cueLast]!)) return null;
  for (let i = words.first; i < Math.min(words.first + 10, words.last - 1); i++) {
    if (k.lower[i] !== "as" || k.lower[i + 1] !== "saying") continue;
    let at = i + 2;
    while (at < words.last && /^[,:"“]$/.test(k.word[at]!)) at++;
    const marked = at > i + 2 && /^["“]$/.test(k.word[at - 1]!);
    let {end} = quote;
    if (marked && /["”]/.test(doc.text[end - 1]!)) end--;
    const start = k.start[at]!;
    const passive = k.lower[cueLast] === "by";
    return {
      ...quote,
      start,
      end,
      text: doc.text.slice(start, end),
      ...(marked && {type: "direct" as const}),
      ...(!passive && i > words.first && {speaker: spanOf(doc, {first: words.first, last: i - 1})}),
      rules: [...quote.rules, "quotedAs"]
    };
  }
  return null;
}
