import {html, type Html} from "../../html/html.js";
import type {Lesson} from "../types.js";
import {distribution, exerciseResult, mostMissed, type ExerciseResult} from "./classResults.js";
import type {Class, Entry} from "./entries.js";
import {pageHtml} from "./pageHtml.js";
import type {Notice} from "./toLookAt.js";

export interface OverviewInput {
  readonly all: Class;
  readonly lessons: readonly Lesson[];
  readonly notices: readonly Notice[];
  readonly nameOf: (entry: Entry) => string;
  /** Where the feedback of an entry stands, from this page. */
  readonly pageOf: (entry: Entry) => string;
  /** Pages beside this one: file, and what it is. */
  readonly pages: readonly (readonly [file: string, what: string])[];
}

/** The class at a glance: what to look at, how the points fall, which exercises were missed, which wrong answers came, who has what. For the teacher only. */
export function overviewPage(input: OverviewInput): string {
  const {all, lessons, notices, pages} = input;
  const handed = all.entries.filter(({graded}) => graded);
  const missing = all.entries.length - handed.length;
  const results = lessons.flatMap(({exercises}) => exercises).map((exercise) => exerciseResult(exercise, handed));
  const body = html`<h1>The class at a glance</h1>
    <p class="stand">${students(handed.length)} handed in${missing > 0 ? `, ${missing} did not` : ""}.</p>
    <p>${pages.map(([file, what], i) => html`${i > 0 ? ", " : ""}<a href="${file}">${what}</a>`)}.</p>
    ${looks(notices)}
    ${handed.length === 0 ? null : html`${points(handed)} ${missed(results, handed.length)} ${lessons.map((lesson) => lessonHtml(lesson, results, input))}`}
    ${everyone(input)}`;
  return pageHtml("The class at a glance", body, "wide");
}

const students = (n: number): string => `${n} ${n === 1 ? "student" : "students"}`;

/** More of one kind than these are in `to-look-at.csv` only. */
const mostNotices = 8;

function looks(notices: readonly Notice[]): Html {
  const kinds = [...new Set(notices.map(({what}) => what))];
  const of = (kind: string): Notice[] => notices.filter(({what}) => what === kind);
  return html`<h2>To look at</h2>
    ${notices.length === 0 ? html`<p>Nothing is odd.</p>` : null}
    ${kinds.map((kind) => {
      const mine = of(kind);
      return html`<details${kind === "not graded" ? {html: " open"} : null}>
        <summary>${HEADINGS[kind] ?? kind} (${mine.length})</summary>
        <ul class="small">
          ${mine
            .slice(0, mostNotices)
            .map(
              ({file, student, why}) =>
                html`<li>${[student, file].filter(Boolean).join(", ")}${student || file ? ": " : ""}${why}</li>`
            )}
          ${mine.length > mostNotices ? html`<li>and ${mine.length - mostNotices} more in to-look-at.csv</li>` : null}
        </ul>
      </details>`;
    })}`;
}

const HEADINGS: Readonly<Record<string, string>> = {
  "not graded": "Files that could not be graded",
  "not in the roster": "Not in the roster",
  "whose is it": "Name and number do not go together",
  replaced: "Hand-ins that a later one replaces",
  "same answers": "The same answers, to the letter",
  override: "Overrides that cannot be used as they are",
  note: "Notes on hand-ins",
  "text to read": "Texts that still want your points",
  "no hand-in": "Handed nothing in"
};

function points(handed: readonly Entry[]): Html {
  const {bins, mean, median, max} = distribution(handed);
  const most = Math.max(...bins.map(({count}) => count));
  return html`<h2>Points</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Points of the class">
      <table class="tight">
        <caption>
          Half of the class has ${median} of ${max} points or more; the mean is ${mean}
        </caption>
        <thead>
          <tr>
            <th scope="col">Points</th>
            <th scope="col" class="n">Students</th>
            <th scope="col" style="width:60%">Drawn</th>
          </tr>
        </thead>
        <tbody>
          ${bins.map(
            ({from, to, count}) =>
              html`<tr>
                <th scope="row">${from} to ${to}</th>
                <td class="n">${count}</td>
                <td aria-hidden="true">
                  ${count > 0 ? html`<span class="bar" style="width:${((count / most) * 100).toFixed(1)}%"></span>` : null}
                </td>
              </tr>`
          )}
        </tbody>
      </table>
    </div>`;
}

function missed(results: readonly ExerciseResult[], handed: number): Html | null {
  const worst = mostMissed(results);
  if (worst.length === 0) return null;
  return html`<h2>Most missed</h2>
    <ol>
      ${worst.map(
        ({exercise, mean, full, wrong}) =>
          html`<li>
            <a href="#${exercise.id}">${exercise.title}</a>: ${mean.toFixed(1)} of ${exercise.points} points in the
            mean; ${full} of ${handed} have
            all.${wrong[0] ? html` Most often: ${wrong[0].what} (${wrong[0].who.length}).` : null}
          </li>`
      )}
    </ol>`;
}

function lessonHtml({title, exercises}: Lesson, results: readonly ExerciseResult[], input: OverviewInput): Html {
  const mine = results.filter(({exercise}) => exercises.includes(exercise));
  return html`<h2>${title}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${title}">
      <table>
        <thead>
          <tr>
            <th scope="col">Exercise</th>
            <th scope="col" class="n">Tried</th>
            <th scope="col" class="n">All points</th>
            <th scope="col" class="n">Mean</th>
            <th scope="col">Wrong answers, most frequent first</th>
          </tr>
        </thead>
        <tbody>
          ${mine.map((result) => row(result, input))}
        </tbody>
      </table>
    </div>`;
}

function row({exercise, tried, full, mean, wrong, reading}: ExerciseResult, input: OverviewInput): Html {
  return html`<tr id="${exercise.id}">
    <th scope="row">${exercise.title}</th>
    <td class="n">${tried}</td>
    <td class="n">${full}</td>
    <td class="n">${mean.toFixed(1)} of ${exercise.points}</td>
    <td>
      ${wrong.map(
        ({what, who}) =>
          html`<details>
            <summary>${what} (${who.length})</summary>
            ${list(who, input)}
          </details>`
      )}
      ${reading > 0 ? html`<a href="texts.html#${exercise.id}">${reading} ${reading === 1 ? "text" : "texts"} to read</a>` : null}
      ${wrong.length === 0 && reading === 0 ? "none" : null}
    </td>
  </tr>`;
}

function list(who: readonly Entry[], {nameOf, pageOf}: OverviewInput): Html {
  return html`<p class="small">
    ${who.map((entry, i) => html`${i > 0 ? ", " : ""}<a href="${pageOf(entry)}">${nameOf(entry)}</a>`)}
  </p>`;
}

function everyone({all, lessons, nameOf, pageOf}: OverviewInput): Html {
  const sorted = [...all.entries].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return html`<h2>Students</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Students and their points">
      <table>
        <thead>
          <tr>
            <th scope="col">Student</th>
            ${lessons.map(({title}) => html`<th scope="col" class="n" style="white-space:normal">${title}</th>`)}
            <th scope="col" class="n">Total</th>
          </tr>
        </thead>
        <tbody>
          ${sorted.map(
            (entry) =>
              html`<tr>
                <th scope="row">
                  ${entry.graded ? html`<a href="${pageOf(entry)}">${nameOf(entry)}</a>` : nameOf(entry)}
                </th>
                ${lessons.map(({exercises}) => html`<td class="n">${entry.counts ? pointsIn(entry, exercises) : ""}</td>`)}
                <td class="n">${entry.counts ? entry.total : "nothing handed in"}</td>
              </tr>`
          )}
        </tbody>
      </table>
    </div>`;
}

function pointsIn(entry: Entry, exercises: Lesson["exercises"]): number {
  const ids = new Set(exercises.map(({id}) => id));
  const sum = entry.exercises.reduce((all, {exercise, points}) => all + (ids.has(exercise) ? points : 0), 0);
  return Math.round(sum * 100) / 100;
}
