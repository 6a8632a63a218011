import {tokensIn, type Doc} from "../doc/readDoc.js";
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
    if (!cue || k.lower[cue.last] !== "saying" || k.lower[cue.last - 1] !== "as") return quote;
    const as = cue.last - 1;
    let verb = as - 1;
    while (verb > 0 && as - verb < REACH && k.sentence[verb] === k.sentence[as] && !CITES.test(k.lower[verb]!)) verb--;
    if (!CITES.test(k.lower[verb] ?? "") || k.sentence[verb] !== k.sentence[as]) return quote;
    if (verb + 1 === as || k.pos[verb - 1] === "AUX" || k.lower[verb + 1] === "by") return quote;
    const speaker = spanOf(doc, {first: verb + 1, last: as - 1});
    const own = quote.speaker && tokensIn(k, quote.speaker);
    if (inContent(doc, quote, verb + 1) || (own && own.first > verb && own.last < as)) return quote;
    return {...quote, speaker, rules: [...quote.rules, "quotedAs"]};
  });

/** “The minister was quoted by [the Herald as saying it was over]”: the words said begin behind “saying”. */
function behindMedium(doc: Doc, quote: Spoken, cueLast: number): Spoken | null {
  const k = doc.tokens;
  const words = quote.parts ? null : tokensIn(k, quote);
  if (!words || words.first <= cueLast || !/^(?:by|quoted|cited)$/.test(k.lower[cueLast]!)) return null;
  for (let i = words.first; i < Math.min(words.first + 10, words.last - 1); i++) {
    if (k.lower[i] !== "as" || k.lower[i + 1] !== "saying") continue;
    const start = k.start[i + 2]!;
    return {...quote, start, text: doc.text.slice(start, quote.end), rules: [...quote.rules, "quotedAs"]};
  }
  return null;
}
