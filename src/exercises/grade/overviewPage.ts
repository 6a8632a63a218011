import type {Exercise, Lesson} from "../types.js";
import type {Class, Entry} from "./entries.js";
import {escapeHtml, htmlPage} from "./html.js";

/** The class at a glance: for each exercise how it went and which wrong answers came how often. For the teacher only. */
export function overviewPage({entries}: Class, lessons: readonly Lesson[], notGraded: number): string {
  const handed = entries.filter(({graded}) => graded);
  const missing = entries.length - handed.length;
  const heading = "The class at a glance";
  const facts = `${handed.length} students handed in, ${missing} did not; ${notGraded} files could not be graded.`;
  const tables = lessons.map(({title, exercises}) => {
    const rows = exercises.map((exercise) => row(exercise, handed)).join("\n");
    return `<h2>${escapeHtml(title)}</h2>
<table><thead><tr><th scope="col">Exercise</th><th scope="col" class="n">Tried</th><th scope="col" class="n">Full points</th><th scope="col" class="n">Mean</th><th scope="col">Wrong answers, most frequent first</th></tr></thead>
<tbody>
${rows}
</tbody></table>`;
  });
  return htmlPage(heading, `<h1>${heading}</h1>\n<p>${facts}</p>\n${tables.join("\n")}`);
}

function row({id, title, points: max, parts}: Exercise, handed: readonly Entry[]): string {
  const all = handed.map((entry) => entry.exercises.find(({exercise}) => exercise === id)!);
  const tried = all.filter(
    (each) => each.tries > 0 || each.points > 0 || each.parts.some(({wrong}) => wrong !== null)
  ).length;
  const full = all.filter(({points}) => points >= max).length;
  const mean = all.length === 0 ? 0 : all.reduce((sum, {points}) => sum + points, 0) / all.length;
  const wrong = frequent(
    all.flatMap((each) =>
      each.parts.flatMap((part) =>
        part.wrong === null ? [] : [`${parts.length > 1 ? `${part.part}: ` : ""}${part.hidden ?? part.wrong}`]
      )
    )
  );
  const list = wrong.map(([what, n]) => `<li>${escapeHtml(what)} (${n})</li>`).join("");
  return `<tr><th scope="row">${escapeHtml(title)}</th><td class="n">${tried}</td><td class="n">${full}</td><td class="n">${mean.toFixed(1)} of ${max}</td><td>${list === "" ? "none" : `<ol>${list}</ol>`}</td></tr>`;
}

/** The five most frequent, ties in the order of the alphabet. */
function frequent(answers: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 5);
}
