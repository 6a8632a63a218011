import {ofExtraction} from "../../src/annotation/ofExtraction.js";
import {packMarking, type PackedMarking} from "../../src/annotation/pack.js";
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
