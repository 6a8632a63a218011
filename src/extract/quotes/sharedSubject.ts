import {COMMA, NOMINAL, VERB} from "./columns.js";
import type {Draft, Page} from "./draft.js";
import {isSurname, sentenceSubject} from "./subject.js";

const RELATIVE = new Set(["who", "which", "that", "whose"]);
// A clause of its own has at least so many words after its verb.
const CLAUSE = 4;

/**
 * “Oslo sold the boats and has made clear it would sell more”: a cue without a speaker, joined by “and” or “but”, has the subject
 * of its sentence. And a speaker ends where its verb begins: {Oslo sold the boats and} is Oslo.
 */
export function sharedSubject(drafts: readonly Draft[], page: Page): Draft[] {
  const {columns, doc} = page;
  const {kind, sentence, quoted, mark} = columns;
  return drafts.map((draft) => {
    const {cue, speaker} = draft;
    if (!cue) return draft;
    if (!speaker) {
      if (kind[cue.first] !== VERB && kind[cue.last] !== VERB) return draft;
      if (quoted[cue.first]) return draft;
      const before = doc.tokens.lower[cue.first - 1];
      if (before !== "and" && before !== "but") return draft;
      const found = sentenceSubject(doc.sentences[sentence[cue.first]!]!, page);
      return found && found.last < cue.first
        ? {...draft, speaker: found, rules: [...draft.rules, "sharedSubject"]}
        : draft;
    }
    let end = speaker.first;
    while (
      end <= speaker.last &&
      (kind[end] !== VERB || isSurname(doc.tokens.word, end)) &&
      kind[end] !== COMMA &&
      !mark[end]
    )
      end++;
    if (end > speaker.last - CLAUSE || end === speaker.first || kind[end] !== VERB) return draft;
    // a noun right before the cue is its subject, whatever stands before
    if (kind[speaker.last] === NOMINAL && speaker.last + 1 === cue.first) return draft;
    for (let i = speaker.first; i <= speaker.last; i++) if (RELATIVE.has(doc.tokens.lower[i]!)) return draft;
    if (
      speaker.first !== columns.sentenceFirst[speaker.first] ||
      !isFinite(doc.tokens.lower[end]!, doc.tokens.pos[end]!)
    )
      return draft;
    while (end - 1 > speaker.first && kind[end - 1] !== NOMINAL) end--;
    return {...draft, speaker: {first: speaker.first, last: end - 1}, rules: [...draft.rules, "sharedSubject"]};
  });
}

/** Whether a verb may be its clause's own: no -ing form. */
function isFinite(lower: string, pos: string): boolean {
  return pos === "AUX" || !lower.endsWith("ing");
}
