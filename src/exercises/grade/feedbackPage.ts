import type {Exercise, Lesson} from "../types.js";
import type {Entry, Marked} from "./entries.js";
import {escapeHtml, htmlPage} from "./html.js";

/**
 * A student's feedback: each exercise with points, what is said of each part, and the teacher's comment. Hidden checks stay hidden, and so
 * do the answers, but in lessons whose answers are released.
 */
export function feedbackPage(entry: Entry, name: string, lessons: readonly Lesson[]): string {
  const max = entry.exercises.reduce((sum, each) => sum + each.max, 0);
  const body = lessons.map((lesson) => {
    const marked = lesson.exercises.map((exercise) =>
      one(
        exercise,
        entry.exercises.find((each) => each.exercise === exercise.id)!,
        lesson.released
      )
    );
    return `<section aria-label="${escapeHtml(lesson.title)}">\n<p>${escapeHtml(lesson.title)}</p>\n${marked.join("\n")}\n</section>`;
  });
  const heading = `Feedback for ${name}`;
  return htmlPage(
    heading,
    `<h1>${escapeHtml(heading)}</h1>\n<p>${entry.total} of ${max} points.</p>\n${body.join("\n")}`
  );
}

function one({title, parts, solution}: Exercise, marked: Marked, released: boolean): string {
  const said = marked.parts.map((part) => {
    const place = parts.length > 1 ? `Part ${part.part}: ` : "";
    return `<li>${escapeHtml(place + part.message)}</li>`;
  });
  const list = said.length > 0 ? `<ul>${said.join("")}</ul>` : "";
  const comment = marked.comment === "" ? "" : `<p class="comment">${escapeHtml(marked.comment)}</p>`;
  const explained = released && solution ? `<p>${escapeHtml(solution)}</p>` : "";
  return `<h2>${escapeHtml(title)}</h2>\n${state(marked)}\n${list}${comment}${explained}`;
}

function state({points, max, parts, byHand}: Marked): string {
  const full = points >= max;
  const toRead = !byHand && parts.some(({correct}) => correct === null);
  const word = full
    ? "Right."
    : toRead
      ? "Partly read."
      : parts.length === 0
        ? "Not handed in."
        : points > 0
          ? "Partly."
          : "Not yet.";
  return `<p class="state ${full ? "right" : "yet"}">${word} ${points} of ${max} points${byHand ? ", set by your teacher" : ""}</p>`;
}
