import {tokenAt} from "../doc/readDoc.js";
import type {NameMention} from "../names/types.js";
import type {Mend} from "./mend.js";

/** A quote in quotation marks after a colon, with no speaker but “I”, goes to the subject of the sentence that ends there. */
export const beforeColon: Mend = (spoken, {doc, names}) => {
  const k = doc.tokens;
  const subjects = new Map<number, NameMention>();
  for (const mention of names.mentions) {
    const sentence = k.sentence[mention.first]!;
    const {kind} = names.entities[mention.entity]!;
    if (!subjects.has(sentence) && (mention.subject || kind === "person") && !/^(?:place|other|document)$/.test(kind))
      subjects.set(sentence, mention);
  }
  return spoken.map((quote) => {
    const own = quote.speaker && !/^(?:I|We|we)$/.test(doc.text.slice(quote.speaker.start, quote.speaker.end));
    if (own || quote.type === "indirect") return quote;
    const before = doc.text.slice(Math.max(0, quote.start - 8), quote.start);
    if (!/:\s*["“'‘«„]?\s*$/u.test(before)) return quote;
    let at = tokenAt(k, quote.start) - 1;
    while (at > 0 && k.word[at] !== ":") at--;
    const who = at > 0 ? subjects.get(k.sentence[at]!) : undefined;
    return who && who.last < at
      ? {...quote, speaker: {start: who.start, end: who.end}, rules: [...quote.rules, "beforeColon"]}
      : quote;
  });
};
