import type {Exercise, Lesson, Texts} from "../../exercises/types.js";
import {html, type Html} from "../../html/html.js";
import {markdownHtml} from "../../html/markdown.js";
import {answerHtml} from "./answerHtml.js";

/**
 * The teacher's guide, in the teacher's edition only: plans, how to mark, and for each exercise the answer, what students get wrong and what to
 * say to it.
 * @param guide Markdown of the part before the answers, in which `[[id]]` names an exercise
 * @throws where it names one that is not there
 */
export function guidePage(lessons: readonly Lesson[], texts: Texts, guide: string) {
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  const count = exercises.length;
  const plain = exercises.filter(({parts}) => parts.every(({kind}) => kind !== "code")).length;
  const body = html`<p class="stand">
      Plans for lessons, how to mark texts, and every exercise with its answer, what students get wrong and what to say
      to it.
    </p>
    <p class="small">
      ${count} exercises in ${lessons.length} lessons; ${plain} of them need no code. This page is yours alone: it is
      not part of the site that students see. It prints.
    </p>
    ${markdownHtml(named(guide, exercises))} ${lessons.map((lesson) => lessonHtml(lesson, texts))}`;
  return {heading: "Guide and answers", body};
}

/** Puts a link to its answer in place of `[[id]]`. */
function named(guide: string, exercises: readonly Exercise[]): string {
  return guide.replace(/\[\[([^\]]+)\]\]/g, (whole, id: string) => {
    const exercise = exercises.find((each) => each.id === id);
    if (!exercise) throw new Error(`data/exercises/guide.md: “${whole}” names no exercise; write the id of one`);
    return `[*${exercise.title}*](#answer-${id})`;
  });
}

function lessonHtml({title, goals, minutes, exercises}: Lesson, texts: Texts): Html {
  return html`<h2>${title}: answers</h2>
    <p>${minutes} minutes. After it, students can:</p>
    <ul>
      ${goals.map((goal) => html`<li>${goal}</li>`)}
    </ul>
    ${exercises.map((exercise) => exerciseHtml(exercise, texts))}`;
}

function exerciseHtml({id, title, points, minutes, parts, hints, solution, notes}: Exercise, texts: Texts): Html {
  const worth = points === 1 ? "1 point" : `${points} points`;
  return html`<section class="answer" aria-label="${title}">
    <h3 id="answer-${id}">${title}</h3>
    <p class="small">${worth}, ${minutes} minutes. In overrides: <code>${id}</code></p>
    ${parts.map((part) => html`<div>${parts.length > 1 ? html`<p class="small"><b>Part ${part.id}</b></p>` : null}${answerHtml(part, texts)}</div>`)}
    ${solution === null ? null : markdownHtml(solution)}
    ${
      hints.length === 0
        ? null
        : html`<details>
            <summary>Hints that students can ask for (${hints.length})</summary>
            ${hints.map(markdownHtml)}
          </details>`
    }
    ${
      notes === null
        ? null
        : html`<div class="callout">
            <p><b>What students get wrong</b></p>
            ${markdownHtml(notes)}
          </div>`
    }
  </section>`;
}
