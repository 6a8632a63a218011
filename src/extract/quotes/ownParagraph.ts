import type {Draft, Page} from "./draft.js";

/** A speaker stands in one paragraph: of one that runs over the line, what is nearer to the cue is kept. */
export function ownParagraph(
  drafts: readonly Draft[],
  {columns: {paragraph, paragraphFirst, paragraphLast}}: Page
): Draft[] {
  return drafts.map((draft) => {
    const {speaker, cue} = draft;
    if (!speaker || paragraph[speaker.first] === paragraph[speaker.last]) return draft;
    const before = !cue || cue.first > speaker.first;
    return {
      ...draft,
      speaker: before
        ? {first: paragraphFirst[speaker.last]!, last: speaker.last}
        : {first: speaker.first, last: paragraphLast[speaker.first]!}
    };
  });
}
