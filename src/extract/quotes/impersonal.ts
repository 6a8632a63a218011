import type {TokenRun} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";

const HELD =
  /^(?:understood|believed|thought|alleged|reported|claimed|said|feared|hoped|expected|rumou?red|assumed|estimated|announced|suggested|argued|acknowledged|accepted)$/;
const BE = /^(?:is|was|'s|been|being)$/;

/** “It is understood that [she has been offered a deal]”: said by nobody who is named. */
export function impersonal(drafts: readonly Draft[], {doc, columns}: Page): Draft[] {
  const {tokens} = doc;
  const {quoted, mark} = columns;
  const cues = new Set(drafts.flatMap(({cue}) => (cue ? [cue.last] : [])));
  const found: Draft[] = [];
  for (const {first, last} of doc.sentences) {
    const at = mark[first] ? first + 1 : first;
    if (tokens.lower[at] !== "it" || quoted[at]) continue;
    const cue = heldCue(at + 1, last);
    if (!cue || cues.has(cue.last)) continue;
    let end = last;
    while (end > cue.last && tokens.pos[end] === "PUNCT") end--;
    if (end - cue.last < 3 || !isClause(cue.last + 1, end)) continue;
    found.push({parts: [{first: cue.last + 1, last: end}], cue, speaker: null, rules: ["impersonal"]});
  }
  const held = new Set(found.map(({cue}) => cue!.last));
  const holds = ({first, last}: TokenRun) => {
    for (let i = first; i <= last; i++) if (held.has(i)) return true;
    return false;
  };
  // “{It is understood that Walsh} has been offered”: read as if the words before were a speaker
  return [...drafts.filter(({speaker}) => !speaker || !holds(speaker)), ...found];

  function heldCue(from: number, last: number): TokenRun | null {
    for (let i = from; i <= last && i < from + 5; i++) {
      if (HELD.test(tokens.lower[i]!))
        return BE.test(tokens.lower[i - 1]!) || tokens.pos[i - 1] === "ADV" ? {first: from, last: i} : null;
      if (!/^(?:AUX|ADV|PART)$/.test(tokens.pos[i]!) && !BE.test(tokens.lower[i]!)) return null;
    }
    return null;
  }

  /** “that …”, or words with a verb that is no infinitive: “it is thought to be” says something of “it”. */
  function isClause(first: number, last: number): boolean {
    if (tokens.lower[first] === "that") return true;
    if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tokens.pos[first]!)) return false;
    for (let i = first + 1; i <= last; i++) if (/^(?:VERB|AUX)$/.test(tokens.pos[i]!)) return true;
    return false;
  }
}
