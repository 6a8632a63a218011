import {NOMINAL, VERB} from "./columns.js";
import type {Draft, Page} from "./draft.js";

const LONGEST_SUBJECT = 10;

/** “Writing for the majority, Justice Ward held [that …]”: the cue is the verb right before the words, not the clause before its subject. */
export function verbBeforeThat(
  drafts: readonly Draft[],
  {doc: {tokens}, columns: {kind, quoted, sentenceFirst}}: Page
): Draft[] {
  const cues = new Set(drafts.flatMap(({cue}) => (cue ? [cue.last] : [])));
  return drafts.map((draft) => {
    const {cue, parts} = draft;
    const {first} = parts[0]!;
    const verb = first - 1;
    if (!cue || tokens.lower[first] !== "that" || cue.first !== sentenceFirst[first] || cue.last >= verb) return draft;
    if (!tokens.lower[cue.first]!.endsWith("ing") || kind[verb] !== VERB || cues.has(verb) || quoted[verb])
      return draft;
    let subject = verb;
    while (
      verb - subject < LONGEST_SUBJECT &&
      (kind[subject - 1] === NOMINAL || /^\p{Lu}/u.test(tokens.word[subject - 1]!))
    )
      subject--;
    if (tokens.pos[subject - 1] === "DET") subject--;
    if (subject === verb || subject <= cue.last) return draft;
    return {
      ...draft,
      cue: {first: verb, last: verb},
      speaker: {first: subject, last: verb - 1},
      rules: [...draft.rules, "verbBeforeThat"]
    };
  });
}
