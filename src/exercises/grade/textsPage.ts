import {html, type Html} from "../../html/html.js";
import {markdownHtml} from "../../html/markdown.js";
import type {Entry} from "./entries.js";
import {givenHtml} from "./givenHtml.js";
import {pageHtml} from "./pageHtml.js";
import type {ExerciseToRead, TextToRead} from "./textsToRead.js";

/** The texts of the class, exercise by exercise, with what to look for: to be read by the teacher, and marked in the overrides. */
export function textsPage(exercises: readonly ExerciseToRead[], nameOf: (entry: Entry) => string): string {
  const all = exercises.flatMap(({texts}) => texts);
  const left = all.filter(({marked}) => !marked.byHand).length;
  const body = html`<h1>Texts to read</h1>
    <p class="stand">
      ${left === 0 ? "Every text has its points." : `${left} of ${all.length} texts still have no points of yours.`}
    </p>
    <p>
      The program has counted words and citations; whether a text says something true and clear is yours to judge. Write
      a line into
      <code>overrides.csv</code> for each (student, exercise, points, comment) and grade again; at the desk, type beside
      the text. The order is that of the codes, not of the names.
    </p>
    ${exercises.map((each) => exerciseHtml(each, nameOf))}`;
  return pageHtml("Texts to read", body);
}

function exerciseHtml({exercise, texts}: ExerciseToRead, nameOf: (entry: Entry) => string): Html {
  const rubric = exercise.parts.flatMap((part) => (part.kind === "text" ? part.rubric : []));
  return html`<h2 id="${exercise.id}">${exercise.title}</h2>
    ${markdownHtml(exercise.task)}
    ${
      rubric.length === 0
        ? null
        : html`<div class="callout">
            <p>Look for</p>
            <ul>
              ${rubric.map((line) => html`<li>${line}</li>`)}
            </ul>
          </div>`
    }
    ${texts.map((text) => textHtml(text, exercise.id, nameOf(text.entry)))}`;
}

function textHtml({entry, marked, part}: TextToRead, exercise: string, name: string): Html {
  const given = marked.byHand
    ? `${marked.points} of ${marked.max} points, set by you`
    : `${marked.points} of ${marked.max} points so far`;
  return html`<section class="one" aria-label="${name}, ${exercise}">
    <h3>${name}</h3>
    <p class="small">${given}. ${part.message} In overrides.csv: <code>${entry.code},${exercise},</code></p>
    ${givenHtml(part)} ${marked.comment === "" ? null : html`<p class="given">${marked.comment}</p>`}
  </section>`;
}
