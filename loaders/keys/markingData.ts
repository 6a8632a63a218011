import {ofExtraction} from "../../src/annotation/ofExtraction.js";
import {packMarking, type PackedMarking} from "../../src/annotation/pack.js";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {extractCorpus, type ReadCorpus} from "../extractCorpus.js";
import {releasedMarks} from "../../src/exercises/releasedMarks.js";
import {readLessons} from "../exercises/readLessons.js";
import {readKeys} from "./readKeys.js";

/** What the page for marking knows of an article besides its text. */
export interface MarkingData {
  readonly id: string;
  readonly parser: PackedMarking;
  /** The teacher's key; null where there is none, and in the student's edition unless it is released. */
  readonly key: PackedMarking | null;
}

/**
 * For each article what the parser found, and its key as far as this edition of the site may hold it: in the teacher's all of it, in the
 * student's what is released.
 */
export function markingData(teacher: boolean, {readings}: ReadCorpus = extractCorpus()): readonly MarkingData[] {
  const keys = readKeys(readings.map(({article}) => article));
  const lessons = teacher ? [] : readLessons(new Map(readings.map(({article}) => [article.id, article.text])));
  return readings.map(({article: {id}, extraction}) => {
    const key = keys.find(({marking}) => marking.article === id);
    const shown = key && (teacher ? key.marking : releasedMarks(key, lessons));
    return {
      id,
      parser: packMarking(ofExtraction(id, extraction)),
      key: shown ? packMarking({...shown, annotator: ""}) : null
    };
  });
}

/** The tokens of each article, for a reader's own rule: start, end, part of speech, lemma, number of the sentence. */
export type PackedTokens = readonly (readonly [
  start: number,
  end: number,
  pos: string,
  lemma: string,
  sentence: number
])[];

export function tokenData({readings}: ReadCorpus): Readonly<Record<string, PackedTokens>> {
  return Object.fromEntries(
    readings.map(({article}) => {
      const {tokens} = readDoc(article);
      return [
        article.id,
        tokens.word.map(
          (_, i) => [tokens.start[i]!, tokens.end[i]!, tokens.pos[i]!, tokens.lemma[i]!, tokens.sentence[i]!] as const
        )
      ];
    })
  );
}
