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
    const inside = attributionInside(article, quote);
    if (inside) return [inside];
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

/** “[…, Lavrov said on Friday], according to RT”: the words end before the comma, and the name and verb after it are the cue. */
function attributionInside(article: Parameters<typeof subjectBeside>[0], quote: Spoken): Spoken | null {
  const {doc} = article;
  const k = doc.tokens;
  const words = quote.parts ? null : tokensIn(k, quote);
  if (!words) return null;
  for (let i = words.last; i > Math.max(words.first, words.last - 8) && k.word[i] !== ","; i--) {
    const cue = k.pos[i] === "VERB" ? cueLexicon.get(k.lemma[i]!) : undefined;
    const speaker = cue && cue.stance !== "think" ? subjectBeside(article, i) : null;
    if (!speaker) continue;
    const comma = Math.min(speaker.first, i) - 1;
    if (k.word[comma] !== "," || comma <= words.first) return null;
    const end = k.end[comma - 1]!;
    return {
      ...quote,
      end,
      text: doc.text.slice(quote.start, end),
      cue: spanOf(doc, {first: i, last: i}),
      speaker: {start: speaker.start, end: speaker.end},
      rules: [...quote.rules, "chainOfSources"]
    };
  }
  return null;
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
    const there = out.get(at);
    if (there) there.push(quote);
    else out.set(at, [quote]);
  }
  return out;
}

function overlap(a: Spoken, b: Spoken): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both / Math.max(1, Math.max(a.end - a.start, b.end - b.start));
}
