import {VERB} from "./columns.js";
import type {Draft, Page} from "./draft.js";
import {sentenceSubject} from "./subject.js";

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
    while (end <= speaker.last && kind[end] !== VERB && !mark[end]) end++;
    const tail = doc.tokens.lower[speaker.last];
    if (end > speaker.last || end === speaker.first || (tail !== "and" && tail !== "but")) return draft;
    return {...draft, speaker: {first: speaker.first, last: end - 1}, rules: [...draft.rules, "sharedSubject"]};
  });
}
