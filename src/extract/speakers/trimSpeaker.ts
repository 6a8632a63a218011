import {tokensIn} from "../doc/readDoc.js";
import {inContent, spanOf, type Mend} from "./mend.js";

/** Cuts from a speaker's span what is no part of it: a dateline, marks at its ends, and “and”, “but” with the clause before them. */
export const trimSpeaker: Mend = (spoken, {doc, names, zones}) => {
  const k = doc.tokens;
  const datelines = zones.filter((zone) => zone.kind === "dateline");
  return spoken.map((quote) => {
    const run = quote.speaker && tokensIn(k, quote.speaker);
    if (!run) return quote;
    let {first, last} = run;
    for (const {start, end} of datelines)
      while (first < last && k.start[first]! >= start && k.start[first]! < end) first++;
    while (first < last && MARK.test(k.word[first]!)) first++;
    first = afterAside(afterTime(first, last), last);
    // “which | critics say”, “that | the United Nations says”
    if (
      first < last &&
      /^(?:which|that|whom?)$/.test(k.lower[first]!) &&
      /^(?:DET|ADJ|NOUN|PROPN)$/.test(k.pos[first + 1]!)
    )
      first++;
    // “Western powers back the rebels but | say”: the clause goes, and the word that joins the cue to it
    if (last > first && /^(?:and|but|also|has|have|had)$/.test(k.lower[last]!)) last = clauseEnd(first, last - 1);
    while (last > first && MARK.test(k.word[last]!) && !closes(first, last)) last--;
    // “Qatar, which | called for”
    if (
      last - first > 1 &&
      /^(?:who|which)$/.test(k.lower[last]!) &&
      names.mentions[names.coverAt[first]!]?.last === last - 2
    )
      last -= 2;
    first = lastClause(first, last);
    // “what | he called”, “the network RT | he blasted”
    if (last > first && /^(?:i|he|she|they|we)$/.test(k.lower[last]!) && !/^(?:and|or|[&/(])$/.test(k.lower[last - 1]!))
      first = last;
    // “Sen. | Rob Portland (R-Ohio) asked”
    const whole = names.mentions[names.coverAt[last]!];
    if (whole?.form === "name" && last < whole.last && first >= whole.first && !inContent(doc, quote, whole.last))
      last = whole.last;
    // “to”, “-- and”: nobody
    if (!k.pos.slice(first, last + 1).some((pos) => NAMES.test(pos))) {
      const {speaker: _, ...others} = quote;
      return {...others, rules: [...quote.rules, "trimSpeaker"]};
    }
    if (first === run.first && last === run.last) return quote;
    return {...quote, speaker: spanOf(doc, {first, last}), rules: [...quote.rules, "trimSpeaker"]};
  });

  /** “Ana Holm (resident)” */
  function closes(first: number, last: number): boolean {
    return k.word[last] === ")" && k.word.lastIndexOf("(", last) > first;
  }

  /** “a day after | a leaked memo suggested that”: when it was said is no part of who says it. */
  function afterTime(first: number, last: number): number {
    for (let i = first; i < last && i < first + 4; i++) {
      if (/^(?:after|before|since)$/.test(k.lower[i]!)) return i > first ? i + 1 : first;
      if (
        !/^(?:a|an|one|two|three|four|five|six|several|few|just|only|shortly|\d+|(?:minute|hour|day|week|month|year)s?)$/.test(
          k.lower[i]!
        )
      )
        return first;
    }
    return first;
  }

  /** “Writing in the Herald, | the minister ruled out”, “In the hall after the vote, | her aides”: what stands before the comma tells when. */
  function afterAside(first: number, last: number): number {
    const doing = k.pos[first] === "VERB" && /ing$/.test(k.lower[first]!);
    if (!doing && !/^(?:ADP|SCONJ)$/.test(k.pos[first]!)) return first;
    const comma = k.word.indexOf(",", first);
    return comma > first && comma < last && /^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(k.pos[comma + 1]!) ? comma + 1 : first;
  }

  /** “The broadcasts began in August and | South Korea” says: the name that ends the span, where a clause and a joining word stand before it. */
  function lastClause(first: number, last: number): number {
    const mention = names.mentions[names.coverAt[last]!];
    const at = mention?.last === last && mention.form !== "pronoun" ? mention.first : first;
    const joint = k.pos[at - 1] === "DET" ? at - 2 : at - 1;
    // “ferry and harbour unions” are two of a kind; “after a man” begins anew
    if (joint <= first || !(mention?.form === "name" ? JOINT : CLAUSE).test(k.lower[joint]!)) return first;
    for (let i = first; i < joint; i++) {
      if (k.pos[i] === "AUX" || (k.pos[i] === "VERB" && names.coverAt[i] === -1)) return joint + 1;
    }
    return first;
  }

  /** The last word before the first verb that is in no clause set off by a comma. */
  function clauseEnd(first: number, last: number): number {
    for (let i = first + 1; i <= last; i++) {
      if (/^[,(–—]$/.test(k.word[i]!) || /^(?:who|which|that|whose)$/.test(k.lower[i]!)) return last;
      const mention = names.mentions[names.coverAt[i]!];
      if (mention?.form === "name" && mention.first <= i) i = Math.max(i, mention.last);
      else if (/^(?:AUX|VERB)$/.test(k.pos[i]!) || (k.pos[i] === "ADV" && k.pos[i + 1] === "DET")) return i - 1;
    }
    return last;
  }
};

const CLAUSE = /^(?:though|although|while|because|when|if|after|before|until|once)$/;
const JOINT = /^(?:and|but|though|although|while|because|since|when|that|if|as|after|before|until|once)$/;
// What can be a name, a description or what stands for one.
const NAMES = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|X|SYM|INTJ|VERB)$/;
const MARK = /^[,;:()–—-]$/;
