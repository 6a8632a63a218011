import {gradebook, type GradebookInput} from "../../src/exercises/grade/gradebook.js";
import {usualColumns} from "../../src/exercises/grade/lms.js";
import {readRoster} from "../../src/exercises/grade/roster.js";
import type {Graded, GradedPart} from "../../src/exercises/grade/types.js";
import {parseLesson} from "../../src/exercises/parse/parseLesson.js";

/** A lesson with a choice, `who`, and a text, `why`. */
export const {lesson} = parseLesson(
  "ferries",
  "1-ferries.md",
  `---
title: Ferries
goals: [Read]
---

## Who, then? {#who points=2 minutes=5}

Say who.

\`\`\`choice
options:
  - {text: Ana, right: true}
  - Tom
\`\`\`

\`\`\`solution
The secret explanation.
\`\`\`

## Why? {#why points=4 minutes=5}

Say why.

\`\`\`text
citations: 0
citationPoints: 0
rubric:
  - Names the captain.
\`\`\`

\`\`\`solution
Because.
\`\`\`
`,
  new Map()
);

export const roster = readRoster(
  'id,name,email\n1001,Ana Ruiz,ana@example.org\n1002,"Berg, Tom",tom@example.org\n1003,Eva Lind,eva@example.org\n',
  "r.csv"
);

/** What came of the choice: 2 points, or 0 for “Tom”. */
export function choice(points = 2, over: Partial<GradedPart> = {}): GradedPart {
  const right = points === 2;
  return {
    part: "1",
    kind: "choice",
    points,
    max: 2,
    correct: right,
    message: right ? "Right." : "Look again.",
    hidden: null,
    wrong: right ? null : "Tom",
    given: {lines: [right ? "Ana" : "Tom"], citations: []},
    ...over
  };
}

/** What came of the text: it is kept to be read. */
export function text(words: string): GradedPart {
  return {
    ...choice(0),
    kind: "text",
    max: 4,
    correct: null,
    wrong: null,
    message: "The text is read by your teacher.",
    given: {lines: [words], citations: [{article: "harbour", words: "The ferry left."}]}
  };
}

/** A hand-in of Ana Ruiz, graded. */
export function graded(over: Partial<Graded> = {}, who = choice(), why: GradedPart | null = null): Graded {
  return {
    file: "a.json",
    name: "Ana Ruiz",
    student: "1001",
    saved: "2024-03-07T12:00:00Z",
    notes: [],
    answers: "",
    marks: [],
    exercises: [
      {exercise: "who", points: who.points, max: 2, tries: 1, parts: [who]},
      {exercise: "why", points: 0, max: 4, tries: 1, parts: why ? [why] : []}
    ],
    ...over
  };
}

/** The files of a class's gradebook. */
export function book(all: readonly Graded[], over: Partial<GradebookInput> = {}): Map<string, string> {
  return gradebook({
    graded: all,
    ungraded: [],
    roster,
    overrides: null,
    lessons: [lesson],
    articles: [],
    columns: usualColumns,
    blind: false,
    ...over
  });
}
