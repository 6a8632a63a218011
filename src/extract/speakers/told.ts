import {tokensIn, type Doc} from "../doc/readDoc.js";
import type {Spoken} from "../quotes/spoken.js";
import {cueRun, type Mend} from "./mend.js";

/**
 * “Residents had been urged not to travel”, “it is thought that”: they are told, whoever tells them, and “it” is nobody; the subject
 * of such a verb does not speak.
 */
export const toldPassively: Mend = (spoken, {doc}) =>
  spoken.map((quote) => {
    const k = doc.tokens;
    const run = quote.speaker ? tokensIn(k, quote.speaker) : null;
    if (!run) return quote;
    const verb = Math.max(passiveOf(doc, quote), passiveOf(doc, quote, HELD), charged(doc, quote));
    if (verb < 0 || run.last > verb || run.last < verb - 6) return quote;
    const {speaker: _, ...others} = quote;
    return {...others, rules: [...quote.rules, "toldPassively"]};
  });

const HELD =
  /^(?:think|believe|say|report|understand|expect|know|claim|allege|estimate|hope|fear|suggest|assume|agree|announce|note|rumou?r|feel|see|consider|predict|presume|recommend)$/;
const TOLD =
  /^(?:urge|tell|ask|warn|advise|order|instruct|remind|invite|encourage|inform|assure|accuse|criticise|criticize|blame|charge|condemn)$/;

/** “a man [accused of] stealing”, “the driver, charged with theft,”: the participle behind whom it is about; -1 where there is none. */
function charged(doc: Doc, quote: Spoken): number {
  const k = doc.tokens;
  const cue = cueRun(doc, quote);
  if (!cue) return -1;
  for (let i = cue.first; i <= cue.last; i++) {
    if (!/^(?:accused|charged|convicted|suspected)$/.test(k.lower[i]!)) continue;
    const before = k.pos[k.word[i - 1] === "," ? i - 2 : i - 1] ?? "";
    return /^(?:of|with)$/.test(k.lower[i + 1] ?? "") && /^(?:NOUN|PROPN|NUM)$/.test(before) ? i : -1;
  }
  return -1;
}

/** Whether the subject of a cue is told, blamed, thought or expected, and so is not who says it. */
export function isPassive(doc: Doc, quote: Spoken): boolean {
  return passiveOf(doc, quote, HELD) >= 0 || passiveOf(doc, quote, TOLD) >= 0 || charged(doc, quote) >= 0;
}

/** The verb of a cue, of a kind, that is done to its subject (“were told”, “has been warned”); -1 where it is not. */
export function passiveOf(doc: Doc, quote: Spoken, kind = TOLD): number {
  const k = doc.tokens;
  const cue = cueRun(doc, quote);
  if (!cue) return -1;
  let verb = cue.last;
  while (verb > cue.first && k.pos[verb] !== "VERB") verb--;
  if (!kind.test(k.lemma[verb]!) || !/(?:ed|told|thought|said|understood|known|felt|seen)$/.test(k.lower[verb]!))
    return -1;
  return isPassiveVerb(doc, verb) ? verb : -1;
}

/** Whether a participle stands behind “was”, “has been”, “got”. */
export function isPassiveVerb({tokens: k}: Doc, verb: number): boolean {
  let at = verb - 1;
  while (k.pos[at] === "ADV" || k.lower[at] === "not") at--;
  return /^(?:be|get)$/.test(k.lemma[at] ?? "") || /^(?:been|being|was|were|is|are|got)$/.test(k.lower[at] ?? "");
}
