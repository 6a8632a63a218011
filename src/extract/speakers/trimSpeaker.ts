import {tokensIn} from "../doc/readDoc.js";
import {spanOf, type Mend} from "./mend.js";

/** Cuts from a speaker's span what is no part of it: a dateline before it, a clause's verb or “, who” after it. */
export const trimSpeaker: Mend = (spoken, {doc, names, zones}) => {
  const k = doc.tokens;
  const datelines = zones.filter((zone) => zone.kind === "dateline");
  return spoken.map((quote) => {
    const run = quote.speaker && tokensIn(k, quote.speaker);
    if (!run) return quote;
    let {first, last} = run;
    for (const {start, end} of datelines)
      while (first < last && k.start[first]! >= start && k.start[first]! < end) first++;
    while (first < last && /^[,;:)–—-]$/.test(k.word[first]!)) first++;
    last = clauseEnd(first, last);
    while (
      last > first &&
      (/^[,;:(–—-]$/.test(k.word[last]!) || /^(?:who|which|that|and|but|also|has|have|had)$/.test(k.lower[last]!))
    )
      last--;
    if (first === run.first && last === run.last) return quote;
    return {...quote, speaker: spanOf(doc, {first, last}), rules: [...quote.rules, "trimSpeaker"]};
  });

  /** “Russia | sold the government arms”: the words before the first verb that is not in a clause set off by a comma. */
  function clauseEnd(first: number, last: number): number {
    for (let i = first + 1; i <= last; i++) {
      if (/^[,(–—]$/.test(k.word[i]!) || /^(?:who|which|that|whose)$/.test(k.lower[i]!)) return last;
      const mention = names.mentions[names.coverAt[i]!];
      if (mention?.form === "name" && mention.first <= i) {
        i = Math.max(i, mention.last);
        continue;
      }
      const finite =
        k.pos[i] === "AUX" ||
        (k.pos[i] === "VERB" && /^(?:DET|PRON|PROPN|PART)$/.test(k.pos[i + 1] ?? "")) ||
        (k.pos[i] === "ADV" && k.pos[i + 1] === "DET");
      if (finite && i < last) return i - 1;
    }
    return last;
  }
};
