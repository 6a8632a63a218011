import {tokensIn} from "../doc/readDoc.js";
import type {Doc} from "../doc/readDoc.js";
import type {Spoken} from "../quotes/spoken.js";
import {cueRun, inContent, spanOf, subjectBeside, type Mend} from "./mend.js";
import {cueLexicon} from "./stance.js";

/**
 * “…, Lavrov said on Friday, according to RT”: who said it is Lavrov; RT is the way it came. A quote that was given to the
 * medium goes to the speaker; where both stand as quotes of their own, the medium's goes.
 */
export const chainOfSources: Mend = (spoken, article) => {
  const {doc} = article;
  const said = bySentence(
    doc,
    spoken.filter((quote) => quote.speaker && !isAccording(doc, quote))
  );
  return spoken.flatMap((quote) => {
    const cue = cueRun(doc, quote);
    if (!cue || !isAccording(doc, quote)) return [quote];
    const twin = (said.get(doc.tokens.sentence[cue.first]!) ?? []).some((other) => overlap(quote, other) > 0.8);
    if (twin) return [];
    const verb = speechVerb(article.doc, quote, cue.first);
    const speaker = verb < 0 ? null : subjectBeside(article, verb);
    if (!speaker || inContent(doc, quote, speaker.first)) return [quote];
    return [
      {
        ...quote,
        cue: spanOf(doc, {first: verb, last: verb}),
        speaker: {start: speaker.start, end: speaker.end},
        rules: [...quote.rules, "chainOfSources"]
      }
    ];
  });
};

function isAccording(doc: Doc, quote: Spoken): boolean {
  return quote.cue !== undefined && /^according to\b/i.test(doc.text.slice(quote.cue.start, quote.cue.end));
}

/** The verb of speech between the quote's words and “according to”; -1 where there is none. */
function speechVerb(doc: Doc, quote: Spoken, according: number): number {
  const k = doc.tokens;
  const words = tokensIn(k, quote);
  if (!words) return -1;
  for (let i = according - 1; i > words.last && k.sentence[i] === k.sentence[according]; i--) {
    const cue = k.pos[i] === "VERB" ? cueLexicon.get(k.lemma[i]!) : undefined;
    if (cue && cue.stance !== "think") return i;
  }
  return -1;
}

function bySentence(doc: Doc, spoken: readonly Spoken[]): Map<number, Spoken[]> {
  const out = new Map<number, Spoken[]>();
  for (const quote of spoken) {
    const cue = cueRun(doc, quote);
    if (!cue) continue;
    const at = doc.tokens.sentence[cue.first]!;
    out.set(at, [...(out.get(at) ?? []), quote]);
  }
  return out;
}

function overlap(a: Spoken, b: Spoken): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both / Math.max(1, Math.max(a.end - a.start, b.end - b.start));
}
