import {tokensIn, type TokenRun} from "../doc/readDoc.js";
import {spanOf, type Mend} from "./mend.js";

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const SPELL = /^(?:morning|afternoon|evening|night|day|week|weekend|month|year|summer|winter|spring|autumn|fall)$/;
const WHICH = /^(?:this|last|next|late|early|earlier|later|just|also|now)$/;
const CLAUSE = /^(?:who|which|that|whose|whom|where)$/;
const OCCASION =
  /^(?:in|at|on|during|after|before|amid|like|unlike|following|throughout|for|via|through|under|within)$/;

/** “The Times on Saturday”, “Ana Ruiz, in a statement”, “Tom Berg, summing up the talks”: when and where it was said is no part of who says it. */
export const trimOccasion: Mend = (spoken, {doc, names}) => {
  const k = doc.tokens;
  return spoken.map((quote) => {
    const run = quote.speaker && tokensIn(k, quote.speaker);
    if (!run) return quote;
    const last = beforeDay(run.first, beforeAside(run));
    return last === run.last
      ? quote
      : {...quote, speaker: spanOf(doc, {first: run.first, last}), rules: [...quote.rules, "trimOccasion"]};
  });

  /** The last token before a comma that an occasion follows, to the end. */
  function beforeAside({first, last}: TokenRun): number {
    for (let i = first + 1; i < last && !CLAUSE.test(k.lower[i]!); i++) {
      if (k.word[i] !== "," || names.coverAt[i] !== -1) continue;
      const opens = k.lower[i + 1]!;
      const doing = k.pos[i + 1] === "VERB" && opens.endsWith("ing") && opens !== "including";
      if ((doing || OCCASION.test(opens)) && !k.word.slice(i + 1, last).includes(",")) return i - 1;
    }
    return last;
  }

  function beforeDay(first: number, last: number): number {
    let at = last;
    if (ownsDay(first, last)) return last;
    if (at > first && (DAY.test(k.lower[at]!) || /^(?:today|yesterday|tonight)$/.test(k.word[at]!))) at--;
    else if (at - 1 > first && SPELL.test(k.lower[at]!) && /^(?:this|last|next)$/.test(k.lower[at - 1]!)) at -= 2;
    if (at === last) return last;
    while (at > first && WHICH.test(k.lower[at]!)) at--;
    if (at > first && /^(?:on|of|in|by)$/.test(k.lower[at]!)) at--;
    return /^(?:NOUN|PROPN|PRON|NUM)$/.test(k.pos[at]!) ? at : last;
  }

  /** “a poll released last month”, “Ana Ruiz, who left on Monday”: the day of what the words tell, not of what is said */
  function ownsDay(first: number, last: number): boolean {
    for (let i = first; i < last; i++)
      if (CLAUSE.test(k.lower[i]!) || (k.pos[i] === "VERB" && names.atToken[i] === -1)) return true;
    return false;
  }
};
