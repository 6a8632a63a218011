import type {Lesson} from "../types.js";
import {writeCsv} from "./csv.js";
import type {Entry} from "./entries.js";

/** Points of each student for each exercise, total, when it was saved and from which file they come. */
export function gradesCsv(entries: readonly Entry[], exercises: Lesson["exercises"], blind: boolean): string {
  const who = (entry: Entry): string[] => (blind ? [entry.code] : [entry.code, entry.id, entry.name]);
  const max = exercises.reduce((sum, {points}) => sum + points, 0);
  return writeCsv([
    [...(blind ? ["code"] : ["code", "id", "name"]), ...exercises.map(({id}) => id), "total", "of", "saved", "file"],
    ...entries.map((entry) => [
      ...who(entry),
      ...entry.exercises.map(({points}) => (entry.counts ? points : null)),
      entry.counts ? entry.total : null,
      max,
      entry.graded?.saved ?? "",
      blind ? (entry.graded ? "handed in" : "none") : (entry.graded?.file ?? "none")
    ])
  ]);
}
