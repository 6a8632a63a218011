import {html} from "../../html/html.js";
import type {Lesson} from "../../exercises/types.js";
import {json} from "./lessonPage.js";

/** What the desk needs to grade besides the articles, which it loads: the lessons with their keys, the kit's version. */
export interface DeskData {
  readonly lessons: readonly Lesson[];
  readonly kit: string;
}

/** The teacher's desk, in the teacher's edition only: hand-ins are graded in the page and leave it for nowhere. */
export function deskPage(lessons: readonly Lesson[], kit: string) {
  const data: DeskData = {lessons, kit};
  return {
    heading: "Desk",
    body: html`<p class="stand">Choose the hand-ins; they are graded here, in this page, and go nowhere else.</p>
      <ol>
        <li>Choose the files your students handed in, and your class list.</li>
        <li>
          Press Grade. Every answer is checked anew, and code is run anew in a closed box; nothing that a file claims
          counts.
        </li>
        <li>
          Read the texts and give points beside them. Then save <code>grades.zip</code>: grades, files for Canvas and
          Moodle, a page of feedback for each student, an overview of the class.
        </li>
      </ol>
      <p class="small">
        Next time, give the <code>overrides.csv</code> of this archive back under “More”: your points and comments hold
        until you change them. <a href="/teach#grade-at-the-desk">How grading works</a>
      </p>
      <grading-desk class="exercise"
        ><p class="small">Grading in the page needs JavaScript; npm run grade does the same without.</p></grading-desk
      >
      <script type="application/json" id="desk-data">
        ${json(data)}
      </script>`
  };
}
