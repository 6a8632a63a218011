import MarkdownIt from "markdown-it";
import {html, type Html, type Value} from "../../html/html.js";
import type {Exercise, Lesson, Part} from "../../exercises/types.js";
import {capital, inWords} from "../words.js";

const markdown = new MarkdownIt({html: false, linkify: false, typographer: false});
const md = (source: string): Html => ({html: markdown.render(source)});

/** An article as exercises show it: its text, and where paragraphs, sentences and quotes begin and end, with the numbers the reader gives them. */
export interface LessonArticle {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
  readonly paragraphs: readonly (readonly [start: number, end: number, number: number | null])[];
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly quotes: readonly (readonly [start: number, end: number, number: number])[];
}

/** What an exercise on a page is made from. */
export interface ExerciseData {
  readonly lesson: string;
  readonly exercise: Exercise;
  readonly edition: string;
  /** Hints, and the solution where it is given out, as markup. */
  readonly hints: readonly string[];
  readonly solution: string | null;
}

/** What a lesson's page shows, in whichever edition the lesson is. */
export function lessonPage(lesson: Lesson, place: number, editionOf: (exercise: Exercise) => string) {
  const points = lesson.exercises.reduce((sum, each) => sum + each.points, 0);
  return {
    heading: lesson.title,
    goals: html`<p class="small">
        ${String(lesson.exercises.length)} exercises, ${String(points)} points, about ${String(lesson.minutes)} minutes.
        <span data-lesson-progress="${lesson.id}"></span>
      </p>
      <ul class="goals">
        ${lesson.goals.map((goal) => html`<li>${goal}</li>`)}
      </ul>`,
    intro: md(lesson.intro),
    exercises: html`${lesson.exercises.map((exercise, i) => exerciseHtml(exercise, `${place}.${i + 1}`, lesson.id, editionOf(exercise), null))}`,
    handIn: handInHtml(lesson.id)
  };
}

/** Exercises as they stand on other pages, by `exercise:` and their id, which say of which lesson they are. */
export function placedExercises(
  lessons: readonly Lesson[],
  editionOf: (exercise: Exercise) => string
): Record<string, Html> {
  return Object.fromEntries(
    lessons.flatMap((lesson, place) =>
      lesson.exercises.map((exercise, i) => [
        `exercise:${exercise.id}`,
        exerciseHtml(exercise, `${place + 1}.${i + 1}`, lesson.id, editionOf(exercise), lesson.title)
      ])
    )
  );
}

/** The list of lessons. */
export function lessonsPage(lessons: readonly Lesson[]) {
  const rows = lessons.map(({id, title, goals, minutes, exercises}) => {
    const plain = exercises.filter(({parts}) => parts.every(({kind}) => kind !== "code")).length;
    return html`<section class="lesson">
      <h2><a href="/lessons/${id}">${title}</a></h2>
      <p class="small">
        ${String(exercises.length)} exercises, ${String(plain)} without code, about ${String(minutes)} minutes.
        <span data-lesson-progress="${id}"></span>
      </p>
      <ul class="goals">
        ${goals.map((goal) => html`<li>${goal}</li>`)}
      </ul>
      <ol class="exlist">
        ${exercises.map(
          (exercise) =>
            html`<li>
              <a href="/lessons/${id}#${exercise.id}">${exercise.title}</a>
              <span class="small"
                >${String(exercise.minutes)} minutes <span data-exercise-done="${exercise.id}"></span
              ></span>
            </li>`
        )}
      </ol>
    </section>`;
  });
  const all = lessons.flatMap(({exercises}) => exercises);
  const plain = all.filter(({parts}) => parts.every(({kind}) => kind !== "code")).length;
  const standfirst =
    lessons.length === 0
      ? "There is no exercise on these articles yet."
      : `${capital(inWords(lessons.length))} ${lessons.length === 1 ? "lesson" : "lessons"} that teach to read: what was said, who says so, when, and what nobody said. ${capital(inWords(plain))} of the ${inWords(all.length)} exercises need no code.`;
  return {standfirst, lessons: html`${rows}`, handIn: handInHtml(null)};
}

/** What the elements need to know of the whole: ids and titles of all exercises, versions, the public key. */
export interface CourseData {
  readonly kit: string;
  readonly corpus: string;
  readonly publicKey: JsonWebKey | null;
  readonly lessons: readonly {
    readonly id: string;
    readonly title: string;
    readonly exercises: readonly {readonly id: string; readonly title: string; readonly edition: string}[];
  }[];
  /** Exercises that stand on other pages too, by the page's address. */
  readonly placed: readonly {readonly page: string; readonly exercises: readonly string[]}[];
}

export function courseHtml(course: CourseData): Html {
  return html`<script type="application/json" id="course">
    ${json(course)}
  </script>`;
}

/** @param lesson whose answers its “clear” takes away; null for all */
function handInHtml(lesson: string | null): Html {
  return html`<hand-in-panel class="exercise" ${lesson === null ? null : html` data-lesson="${lesson}"`}
    ><p class="small">To save your answers as a file, this page needs JavaScript.</p></hand-in-panel
  >`;
}

/** JSON inside a script element: nothing in it can end the element. */
export function json(value: unknown): Html {
  return {html: JSON.stringify(value).replaceAll("<", "\\u003c")};
}

/** @param from title of the lesson, where the exercise stands on another page */
function exerciseHtml(exercise: Exercise, number: string, lesson: string, edition: string, from: string | null): Html {
  const {id, title, points, minutes, task, parts, hints, solution} = exercise;
  const data: ExerciseData = {
    lesson,
    exercise,
    edition,
    hints: hints.map((hint) => md(hint).html),
    solution: solution === null ? null : md(solution).html
  };
  return html`<kit-exercise class="exercise" id="${id}" data-state="static" aria-labelledby="${id}-title" role="group">
    <p class="exline">
      <span>Exercise ${number}${from === null ? null : html` of <a href="/lessons/${lesson}#${id}">${from}</a>`}</span
      ><span>${points === 1 ? "1 point" : `${points} points`}</span><span>${String(minutes)} minutes</span
      ><span class="state"></span>
    </p>
    ${from === null ? html`<h2 id="${id}-title">${title}</h2>` : html`<h3 id="${id}-title">${title}</h3>`}
    <div class="task">${md(task)}</div>
    <div class="parts">${parts.map((part) => partHtml(part, id, parts.length > 1))}</div>
    <script type="application/json">
      ${json(data)}
    </script>
  </kit-exercise>`;
}

/** A part as it reads and prints without script. */
function partHtml(part: Part, exercise: string, several: boolean): Html {
  const name = `${exercise}-${part.id}`;
  const ask = part.ask === undefined ? null : html`<span class="ask">${{html: markdown.renderInline(part.ask)}}</span>`;
  const legend =
    several || ask
      ? html`<legend>${several ? html`Part ${part.id}${ask ? " " : ""}` : null}${ask}</legend>`
      : html`<legend class="unseen">Your answer</legend>`;
  return html`<fieldset class="part" data-part="${part.id}" data-kind="${part.kind}">
    ${legend}${inner(part, name)}
  </fieldset>`;
}

function inner(part: Part, name: string): Value {
  switch (part.kind) {
    case "choice":
      return html`<div class="options${part.options.every((option) => option.length < 24) ? " short" : ""}">
        ${part.options.map(
          (option, i) =>
            html`<label class="option"
              ><input type="${part.many ? "checkbox" : "radio"}" name="${name}" value="${String(i)}" /><span
                >${option}</span
              ><span class="remark"></span
            ></label>`
        )}
      </div>`;
    case "number":
      return html`<label class="number"
        ><span class="unseen">Number</span
        ><input
          type="text"
          inputmode="decimal"
          name="${name}"
          autocomplete="off"
          size="8"
        />${part.unit === null ? null : html`<span>${part.unit}</span>`}</label
      >`;
    case "order":
      return html`<ol class="order">
        ${part.items.map((item) => html`<li>${item}</li>`)}
      </ol>`;
    case "match":
      return html`<ol class="matchoptions">
          ${part.options.map((option) => html`<li>${option}</li>`)}
        </ol>
        ${part.items.map(
          (item, i) =>
            html`<label class="matchrow"
              ><span>${item}</span
              ><select name="${name}-${String(i)}">
                <option value="">Choose</option>
                ${part.options.map(
                  (option, k) =>
                    html`<option value="${String(k)}">
                      ${letter(k)}. ${option.length > 48 ? `${option.slice(0, 46)} …` : option}
                    </option>`
                )}
              </select></label
            >`
        )}`;
    case "mark":
      return html`<p class="small">Mark the words in the article.</p>`;
    case "text":
      return html`<label class="text"
          ><span class="unseen">Your text</span><textarea name="${name}" rows="5"></textarea>
        </label>
        <p class="small">
          ${String(part.atLeast)} to ${String(part.atMost)}
          words${part.citations === 0 ? "" : `, ${part.citations} ${part.citations === 1 ? "citation" : "citations"}`}.
        </p>`;
    case "code":
      return html`<pre class="starter"><code>${part.starter}</code></pre>`;
  }
}

const letter = (place: number): string => String.fromCharCode(65 + place);
