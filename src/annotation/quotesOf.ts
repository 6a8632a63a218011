import type {Marking} from "./types.js";

/** A quote of a marking with what is linked to it, in the columns that scorers of quotes read. */
export interface MarkedQuote {
  readonly start: number;
  readonly end: number;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  /** The speaker's name, where the mark has one; else the words marked are all there is, and this is null. */
  readonly speaker: string | null;
}

/** The quotes of a marking; of several speakers or cues linked to one, the first in the text counts. */
export function quotesOf({marks, links}: Marking): MarkedQuote[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return marks
    .filter(({label}) => label === "quote")
    .map(({id, start, end}) => {
      const ends = links.flatMap((link) => (link.quote === id ? (byId.get(link.to) ?? []) : []));
      const [speaker, cue] = ["speaker", "cue"].map(
        (label) => ends.filter((mark) => mark.label === label).sort((a, b) => a.start - b.start)[0]
      );
      return {
        start,
        end,
        speakerStart: speaker?.start ?? null,
        speakerEnd: speaker?.end ?? null,
        cueStart: cue?.start ?? null,
        cueEnd: cue?.end ?? null,
        speaker: speaker?.value ?? null
      };
    });
}
