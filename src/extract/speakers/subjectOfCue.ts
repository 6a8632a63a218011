import type {Spoken} from "../quotes/spoken.js";
import type {Span} from "../types.js";
import type {NameMention} from "../names/types.js";
import {isPassive} from "./told.js";
import {cueRun, inContent, spanOf, subjectBeside, type Mend} from "./mend.js";

/** A cue whose speaker was not found is given its verb's subject: the name beside it, else what the sentence is about. */
export const subjectOfCue: Mend = (spoken, article) => {
  const {doc, names} = article;
  const k = doc.tokens;
  const subjects = new Map<number, NameMention[]>();
  for (const mention of names.mentions) {
    if (!mention.subject || names.entities[mention.entity]!.kind === "place") continue;
    const list = subjects.get(k.sentence[mention.first]!);
    if (list) list.push(mention);
    else subjects.set(k.sentence[mention.first]!, [mention]);
  }
  return spoken.map((quote) => {
    const cue = quote.speaker ? null : cueRun(doc, quote);
    if (!cue) return quote;
    let verb = cue.last;
    while (verb > cue.first && k.pos[verb] !== "VERB") verb--;
    if (k.pos[verb] !== "VERB" || isPassive(doc, quote)) return quote;
    const beside = subjectBeside(article, k.pos[cue.first] === "AUX" ? cue.first : verb);
    const who = beside && fits(quote, beside) ? beside : (behind(quote, verb) ?? first(quote, verb));
    return who ? {...quote, speaker: {start: who.start, end: who.end}, rules: [...quote.rules, "subjectOfCue"]} : quote;
  });

  /** “‘Save it,’ reads a banner on the tower”: the phrase right after the verb, up to a mark, where the words stand before it. */
  function behind(quote: Spoken, verb: number): Span | null {
    if (quote.type !== "direct" || quote.start > k.start[verb]! || k.pos[verb + 1] !== "DET") return null;
    let last = verb + 1;
    while (
      last + 1 < k.n &&
      /^(?:DET|ADJ|NOUN|PROPN|ADP|NUM)$/.test(k.pos[last + 1]!) &&
      k.sentence[last + 1] === k.sentence[verb]
    )
      last++;
    const closed = /^[.,;:”"]$/.test(k.word[last + 1] ?? ".") && k.pos[last] !== "DET" && k.pos[last] !== "ADP";
    return closed && !inContent(doc, quote, verb + 1) ? spanOf(doc, {first: verb + 1, last}) : null;
  }

  function first(quote: Spoken, verb: number): NameMention | undefined {
    return subjects.get(k.sentence[verb]!)?.find((mention) => mention.last < verb && fits(quote, mention));
  }

  function fits(quote: Spoken, mention: NameMention): boolean {
    return !inContent(doc, quote, mention.first) && !/^(?:place|other)$/.test(names.entities[mention.entity]!.kind);
  }
};
