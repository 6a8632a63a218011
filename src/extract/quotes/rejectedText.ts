import {COMMA, STOP, VERB} from "./columns.js";
import type {Draft, Page} from "./draft.js";

const REJECTS = new Set(
  "veto block reject oppose defeat withdraw shelve thwart dismiss scrap resist refuse dispute denounce ignore".split(
    " "
  )
);
const IN_PHRASE = new Set(["NOUN", "PROPN", "ADJ", "DET", "NUM", "PUNCT", "PART", "PRON"]);
// The longest phrase between the verb and its object's noun, in words and marks.
const LONGEST = 14;

/** “Peru vetoed {three resolutions} condemning the raid”: who turns a text down does not say what it says; the text does. */
export function rejectedText(drafts: readonly Draft[], {doc: {tokens}, columns}: Page): Draft[] {
  const {kind, mark, sentenceFirst} = columns;
  return drafts.map((draft) => {
    const {cue, speaker} = draft;
    if (!cue || (speaker && speaker.first >= cue.last)) return draft;
    let saying = cue.first;
    while (saying < cue.last && !isParticiple(saying)) saying++;
    const noun = saying - 1;
    if (!isParticiple(saying) || tokens.pos[noun] !== "NOUN") return draft;
    let first = noun;
    while (first > sentenceFirst[noun]! && noun - first < LONGEST && inPhrase(first - 1)) first--;
    const verb = first - 1;
    if (verb < (speaker?.first ?? 0) || kind[verb] !== VERB || !REJECTS.has(tokens.lemma[verb]!)) return draft;
    return {
      ...draft,
      cue: {first: saying, last: cue.last},
      speaker: {first, last: noun},
      rules: [...draft.rules, "rejectedText"]
    };
  });

  function isParticiple(i: number): boolean {
    return kind[i] === VERB && tokens.pos[i] === "VERB" && tokens.lower[i]!.endsWith("ing");
  }

  function inPhrase(i: number): boolean {
    // “Western-backed” is no verb
    if (tokens.word[i - 1] === "-") return true;
    return IN_PHRASE.has(tokens.pos[i]!) && kind[i] !== COMMA && kind[i] !== STOP && !mark[i];
  }
}
