import type {Spoken} from "../quotes/spoken.js";
import type {NameMention} from "../names/types.js";
import {cueRun, inContent, subjectBeside, type Mend} from "./mend.js";

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
    if (k.pos[verb] !== "VERB") return quote;
    const beside = subjectBeside(article, k.pos[cue.first] === "AUX" ? cue.first : verb);
    const who = beside && fits(quote, beside) ? beside : first(quote, verb);
    return who ? {...quote, speaker: {start: who.start, end: who.end}, rules: [...quote.rules, "subjectOfCue"]} : quote;
  });

  function first(quote: Spoken, verb: number): NameMention | undefined {
    return subjects.get(k.sentence[verb]!)?.find((mention) => mention.last < verb && fits(quote, mention));
  }

  function fits(quote: Spoken, mention: NameMention): boolean {
    return !inContent(doc, quote, mention.first) && !/^(?:place|other)$/.test(names.entities[mention.entity]!.kind);
  }
};
