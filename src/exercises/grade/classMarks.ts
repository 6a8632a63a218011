import type {Labelled} from "../../scoring/agreement/wordGrid.js";
import type {HandIn} from "../handIn/types.js";
import type {Lesson} from "../types.js";
import type {Entry} from "./entries.js";

/** What one student marked in one article, for one task. */
export interface Marked {
  /** Exercise and part; "" for what was marked freely. */
  readonly task: string;
  readonly article: string;
  readonly marks: readonly Labelled[];
}

/** What a class marked in one article, for one task. */
export interface ClassMarks {
  readonly task: string;
  readonly article: string;
  readonly annotators: readonly (readonly Labelled[])[];
}

/** The marks of a hand-in: those of exercises, and those of “Mark it yourself”. A task that was left empty is no answer. */
export function marksOf(handIn: HandIn, lessons: readonly Lesson[]): Marked[] {
  const tasks = lessons
    .flatMap(({exercises}) => exercises)
    .flatMap(({id, parts}) =>
      parts.flatMap((part): Marked[] => {
        const answer = handIn.exercises.get(id)?.answers.get(part.id);
        if (part.kind !== "mark" || answer?.kind !== "mark" || answer.marks.length === 0) return [];
        const marks = answer.marks.map(({start, end}) => ({start, end, label: part.label}));
        return [{task: `${id} ${part.id}`, article: part.article, marks}];
      })
    );
  const free = [...(handIn.marks ?? [])].map(([article, marks]): Marked => ({task: "", article, marks}));
  return [...free, ...tasks];
}

/** Puts together what several students marked: tasks that at least two did, in the order of the lessons, free marks first. */
export function classMarks(entries: readonly Entry[], lessons: readonly Lesson[]): ClassMarks[] {
  const groups = new Map<string, {task: string; article: string; annotators: (readonly Labelled[])[]}>();
  for (const {graded} of [...entries].sort((a, b) => (a.code < b.code ? -1 : 1)))
    for (const {task, article, marks} of graded?.marks ?? []) {
      const key = `${task}\n${article}`;
      const group = groups.get(key) ?? {task, article, annotators: []};
      group.annotators.push(marks);
      groups.set(key, group);
    }
  const order = lessons.flatMap(({exercises}) => exercises.map(({id}) => id));
  const place = ({task}: ClassMarks): number => order.indexOf(task.split(" ")[0]!);
  return [...groups.values()]
    .filter(({annotators}) => annotators.length >= 2)
    .sort((a, b) => place(a) - place(b) || (a.task + a.article < b.task + b.article ? -1 : 1));
}
