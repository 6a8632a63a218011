import {html, type Html} from "../../html/html.js";
import type {Lesson} from "../types.js";
import type {Entry} from "./entries.js";
import {pageHtml} from "./pageHtml.js";
import type {Likeness, Writing} from "./similarity.js";

/** More pairs than these are in `similarity.csv` only. */
const most = 100;

/** Answers that are much alike, side by side, with what they share marked; and what that does not mean. For the teacher only. */
export function similarityPage(
  pairs: readonly Likeness[],
  lessons: readonly Lesson[],
  nameOf: (entry: Entry) => string
): string {
  const titles = new Map(lessons.flatMap(({exercises}) => exercises).map(({id, title}) => [id, title]));
  const found =
    pairs.length === 0
      ? "No two answers are much alike."
      : `${pairs.length} ${pairs.length === 1 ? "pair" : "pairs"} of answers much alike.`;
  const body = html`<h1>Answers much alike</h1>
    <p class="stand">${found} A reason to look, and no proof of anything.</p>
    <p>
      Texts and code are compared by runs of five words. Runs that stand in the task, the starter or a solution do not
      count, nor do those that more than a quarter of the class has. A pair is named where at least half of the shorter
      answer’s runs, and at least six, stand in the other too. What they share is marked.
    </p>
    <div class="callout">
      <p>What this cannot tell</p>
      <ul>
        <li>Who wrote first, or whether anyone copied: two who worked together, or from one source, look the same.</li>
        <li>Whether it was forbidden. Short code has few ways to be right.</li>
        <li>That the others wrote alone: whoever rewords what they copy is not found.</li>
      </ul>
    </div>
    ${pairs.slice(0, most).map((pair) => pairHtml(pair, titles.get(pair.exercise)!, nameOf))}
    ${pairs.length > most ? html`<p>${pairs.length - most} more pairs stand in similarity.csv.</p>` : null}`;
  return pageHtml("Answers much alike", body, "wide");
}

function pairHtml({a, b, share, runs}: Likeness, title: string, nameOf: (entry: Entry) => string): Html {
  const names = `${nameOf(a.entry)} and ${nameOf(b.entry)}`;
  return html`<section class="one" aria-label="${names}: ${title}">
    <h2>${names}</h2>
    <p class="small">${title}. ${runs} runs in common, ${Math.round(share * 100)} % of the shorter answer’s.</p>
    <div class="two">${[a, b].map((each) => writingHtml(each, nameOf(each.entry)))}</div>
  </section>`;
}

function writingHtml({text, common}: Writing, name: string): Html {
  const pieces: (Html | string)[] = [];
  let at = 0;
  for (const [start, end] of common) {
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return html`<div>
    <p class="small">${name}</p>
    <p class="given">${pieces}${text.slice(at)}</p>
  </div>`;
}
