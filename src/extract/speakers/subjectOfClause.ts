import {tokensIn, type TokenRun} from "../doc/readDoc.js";
import type {Spoken} from "../quotes/spoken.js";
import {cueRun, spanOf, type Mend} from "./mend.js";

// “forced Ruiz to admit”, “gave the chair the right to call”: who is made, asked or allowed to do it speaks
const CONTROL =
  /^(?:force|prompt|lead|cause|compel|push|pressure|press|allow|enable|urge|ask|invite|encourage|persuade|convince|order|tell|require|permit|expect|want|get|drive|oblige|spur|help|give|grant)$/;
// “footage of Ana Ruiz saying”, “heard him say”
const SHOWN =
  /^(?:footage|video|clip|audio|recording|tape|film|photo|picture|image|show|hear|see|quote|catch|record|feature|cite)$/;

/**
 * “[The firm cut 300 jobs] saying”, “[Leaders gathered on Friday] to discuss”: where the words before an -ing form or “to” are a
 * clause, its subject speaks, or whom it makes speak.
 */
export const subjectOfClause: Mend = (spoken, {doc, names}) => {
  const k = doc.tokens;
  return spoken.map((quote) => {
    const run = quote.speaker && tokensIn(k, quote.speaker);
    const cue = cueRun(doc, quote);
    if (!run || !cue || cue.first <= run.last || !opensWithoutSubject(cue)) return quote;
    // “over Syria, with [Russia] backing”
    const joint = run.last + 1 === cue.first ? lastWith(run.first, run.last) : -1;
    if (joint > 0) return moved(quote, {first: joint + 1, last: run.last});
    const verb = finiteVerb(run);
    // “by this finding:” is a noun
    if (verb < 0 || /^(?:this|that|these|those|an?|the|his|her|its|their)$/.test(k.lower[run.last]!)) return quote;
    const found = objectOf(verb, run, cue) ?? subjectOf(verb, run);
    return found ? moved(quote, found) : quote;
  });

  function moved(quote: Spoken, to: TokenRun): Spoken {
    return {...quote, speaker: spanOf(doc, to), rules: [...quote.rules, "subjectOfClause"]};
  }

  function opensWithoutSubject({first: from, last}: TokenRun): boolean {
    let first = from;
    while (first < last && k.pos[first] === "ADV") first++;
    if (k.lower[first] === "to") return first < last && k.pos[first + 1] === "VERB";
    // “…, ruling that”: a noun to the tagger
    return (k.pos[first] === "VERB" || k.word[from - 1] === ",") && k.lower[first]!.endsWith("ing");
  }

  /** The first verb of a clause of its own in a run of tokens; -1 where there is none, or one about someone (“who …”) stands before. */
  function finiteVerb({first, last}: TokenRun): number {
    for (let i = first + 1; i <= last; i++) {
      if (/^(?:who|which|that|whose|whom|,)$/.test(k.lower[i]!)) return -1;
      if (!/^(?:VERB|AUX)$/.test(k.pos[i]!) || names.atToken[i] !== -1) continue;
      if (!k.lower[i]!.endsWith("ing") && k.lower[i - 1] !== "to") return i;
    }
    return -1;
  }

  /** “prompted [NATO] to order”, “footage of [Ana Ruiz] saying” */
  function objectOf(verb: number, run: TokenRun, cue: TokenRun): TokenRun | null {
    if (k.lower[cue.first] === "to") {
      const calls = k.lemma[verb] === "call" && k.lower[verb + 1] === "on";
      const at = calls ? verb + 2 : CONTROL.test(k.lemma[verb]!) ? verb + 1 : -1;
      return at > 0 && at <= run.last ? phraseFrom(at, run.last) : null;
    }
    const mention = names.mentions[names.coverAt[run.last]!];
    if (mention?.form !== "name" || run.last + 1 !== cue.first) return null;
    for (let i = verb; i < mention.first; i++)
      if (SHOWN.test(k.lemma[i]!)) return {first: mention.first, last: run.last};
    return null;
  }

  function lastWith(from: number, last: number): number {
    for (let i = last - 1; i > from && i > last - 8; i--) {
      if (k.lower[i] === "with") return k.word[i - 1] === "," ? i : -1;
      if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(k.pos[i]!)) return -1;
    }
    return -1;
  }

  function phraseFrom(first: number, most: number): TokenRun | null {
    const mention = names.mentions[names.coverAt[first]!];
    let last = mention && mention.form !== "pronoun" ? Math.min(mention.last, most) : first - 1;
    while (last < most && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(k.pos[last + 1]!)) last++;
    return last >= first ? {first, last} : null;
  }

  /** The words before the verb; of “On Thursday the board” those that begin anew. */
  function subjectOf(verb: number, {first: from}: TokenRun): TokenRun | null {
    let last = verb - 1;
    while (last > from && /^(?:AUX|ADV|PART)$/.test(k.pos[last]!)) last--;
    let first = from;
    if (/^(?:ADP|SCONJ)$/.test(k.pos[from]!)) {
      first = names.mentions[names.coverAt[last]!]?.first ?? last;
      while (first - 1 > from && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(k.pos[first - 1]!) && k.pos[first] !== "DET") first--;
      if (k.pos[first - 1] === "DET") first--;
    }
    for (let i = first + 1; i <= last; i++) {
      if (/^(?:his|her|their|its|he|she|they|we|i)$/.test(k.lower[i]!) && /^(?:NOUN|PROPN)$/.test(k.pos[i - 1]!))
        first = i;
    }
    return /^(?:NOUN|PROPN|PRON|NUM)$/.test(k.pos[last]!) ? {first, last} : null;
  }
};
