import {html, type Html, type Value} from "../../html/html.js";
import {markdownHtml} from "../../html/markdown.js";
import type {Exercise, Lesson} from "../types.js";
import type {Entry, Marked} from "./entries.js";
import {givenHtml} from "./givenHtml.js";
import {pageHtml} from "./pageHtml.js";
import {stateHtml, stateOf} from "./stateHtml.js";
import type {GradedPart} from "./types.js";

/**
 * A student's feedback: what to do next, then each exercise with points, the answer as it was given, what is said of each part, and the
 * teacher's comment. Hidden checks stay hidden, and so do the answers, but in lessons whose answers are released.
 */
export function feedbackPage(entry: Entry, name: string, lessons: readonly Lesson[]): string {
  const max = entry.exercises.reduce((sum, each) => sum + each.max, 0);
  const heading = `Feedback for ${name}`;
  const share = max === 0 ? 0 : Math.min(100, (entry.total / max) * 100);
  const body = html`<h1>${heading}</h1>
    <p class="stand">${entry.total} of ${max} points.${savedOn(entry)}</p>
    <div class="meter" aria-hidden="true"><i style="width:${share.toFixed(1)}%"></i></div>
    ${next(entry, lessons)} ${lessons.map((lesson) => lessonHtml(lesson, entry))}`;
  return pageHtml(heading, body);
}

function savedOn({graded}: Entry): string {
  return graded && graded.saved !== ""
    ? ` Saved on ${graded.saved.slice(0, 10)} at ${graded.saved.slice(11, 16)} (UTC).`
    : "";
}

/** At most so many exercises are named: more is no advice. */
const most = 4;

function next({exercises}: Entry, lessons: readonly Lesson[]): Html {
  const titles = new Map(lessons.flatMap((lesson) => lesson.exercises).map(({id, title}) => [id, title]));
  const link = ({exercise}: Marked): Html => html`<a href="#${exercise}">${titles.get(exercise)}</a>`;
  const by = (...states: string[]): Marked[] => exercises.filter((each) => states.includes(stateOf(each)));
  const again = by("partly", "yet").sort((a, b) => b.max - b.points - (a.max - a.points));
  const open = by("none");
  const reading = by("reading");
  const advice: Html[] = again
    .slice(0, most)
    .map((each) => html`<li>Look again at ${link(each)} (${each.points} of ${each.max}). ${firstHint(each)}</li>`);
  if (again.length > most)
    advice.push(
      html`<li>Then the other ${again.length - most} that are marked “Not yet” or “Partly right” below.</li>`
    );
  if (open.length > 0)
    advice.push(
      html`<li>
        Not handed in:
        ${open.slice(0, most).map((each, i) => [i > 0 ? ", " : "", link(each)])}${open.length > most ? ` and ${open.length - most} more` : ""}.
        Answer them on the page, save your hand-in again, and give in the new file.
      </li>`
    );
  if (reading.length > 0)
    advice.push(
      html`<li>
        Your teacher still reads ${reading.map((each, i) => [i > 0 ? ", " : "", link(each)])}; points for the text come
        later.
      </li>`
    );
  if (advice.length === 0)
    advice.push(html`<li>Nothing is left to mend. Explain one of your answers to someone who got it wrong.</li>`);
  return html`<h2>What to do next</h2>
    <ul class="next">
      ${advice}
    </ul>`;
}

function firstHint({parts, comment}: Marked): string {
  if (comment !== "") return comment.length <= 160 ? comment : "";
  return parts.find(({correct, message}) => correct === false && message !== "")?.message ?? "";
}

function lessonHtml({title, exercises, released}: Lesson, entry: Entry): Html {
  const marked = new Map(entry.exercises.map((each) => [each.exercise, each]));
  const mine = exercises.map(({id}) => marked.get(id)!);
  const sum = (of: (each: Marked) => number): number =>
    Math.round(mine.reduce((all, each) => all + of(each), 0) * 100) / 100;
  return html`<h2>${title}</h2>
    <p class="small">${sum(({points}) => points)} of ${sum(({max}) => max)} points in this lesson.</p>
    ${exercises.map((exercise) => exerciseHtml(exercise, marked.get(exercise.id)!, released))}`;
}

function exerciseHtml({id, title, parts, solution}: Exercise, marked: Marked, released: boolean): Html {
  const comment =
    marked.comment === ""
      ? null
      : html`<div class="callout">
          <p>Your teacher writes</p>
          <p class="said">${marked.comment}</p>
        </div>`;
  const explained =
    released && solution
      ? html`<div class="callout">
          <p>The answer, explained</p>
          ${markdownHtml(solution)}
        </div>`
      : null;
  const answered = marked.parts.filter(({given}) => given !== null).length > 0;
  return html`<section class="one" id="${id}" aria-label="${title}">
    <h3>${title}</h3>
    ${stateHtml(marked)}
    ${
      answered
        ? html`<ul class="parts">
            ${marked.parts.map((part) => partHtml(part, parts.length, marked.byHand))}
          </ul>`
        : null
    }
    ${comment} ${explained}
  </section>`;
}

function partHtml(part: GradedPart, of: number, byHand: boolean): Value {
  const message = byHand && part.correct === null ? "Your teacher has read it." : part.message;
  const place = of > 1 ? html`<b>Part ${part.part}</b>, ${part.points} of ${part.max} points. ` : null;
  return html`<li>
    <div class="small">${place}${part.given === null ? "You gave no answer." : "You answered:"}</div>
    ${givenHtml(part)} ${part.given === null ? null : html`<div>${message}</div>`}
  </li>`;
}
