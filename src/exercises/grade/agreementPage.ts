import {html, type Html} from "../../html/html.js";
import {agreementByLabel, type LabelAgreement} from "../../scoring/agreement/agreement.js";
import {
  explainCohen,
  explainFleiss,
  explainNominal,
  explainUnitizing,
  figure
} from "../../scoring/agreement/explain.js";
import {sentenceAgreement, type SentenceAgreement} from "../../scoring/agreement/sentenceAgreement.js";
import {wordGrid, type Labelled} from "../../scoring/agreement/wordGrid.js";
import type {Lesson} from "../types.js";
import type {ClassMarks} from "./classMarks.js";
import {pageHtml} from "./pageHtml.js";

/** An article as the page on agreement shows it. */
export interface GradedArticle {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

/** Where a class that marked the same article agrees: figures, each explained on the marks at hand, and the text sentence by sentence. Names nobody. */
export function agreementPage(
  all: readonly ClassMarks[],
  lessons: readonly Lesson[],
  articles: readonly GradedArticle[]
): string {
  const titles = new Map(lessons.flatMap(({exercises}) => exercises).map(({id, title}) => [id, title]));
  const shown = all.flatMap((each) => {
    const article = articles.find(({id}) => id === each.article);
    return article ? [groupHtml(each, titles.get(each.task.split(" ")[0]!) ?? null, article)] : [];
  });
  const body = html`<h1>Where the class agrees</h1>
    <p class="stand">
      ${shown.length === 0 ? "No two students marked the same article." : "Low agreement is no failure of the class: it shows where the text, or the task, leaves room."}
    </p>
    ${
      shown.length === 0
        ? html`<p>Marks come from the exercises in which words are marked, and from the page “Mark it yourself”.</p>`
        : html`<p>
            A sentence’s agreement is the share of pairs of students who say the same of a word, over all its words;
            saying nothing counts too. Read the sentences with the lowest share aloud, and let both sides say why.
          </p>`
    }
    ${shown}`;
  return pageHtml("Where the class agrees", body, "wide");
}

function groupHtml(
  {annotators, task}: ClassMarks,
  title: string | null,
  {text, outlet, sentences}: GradedArticle
): Html {
  const labels = [...new Set(annotators.flatMap((marks) => marks.map(({label}) => label)))].sort();
  const grid = wordGrid(text);
  const figures = agreementByLabel(grid, annotators, labels);
  const spans = sentences.map(([start, end]) => ({start, end}));
  const rows = sentenceAgreement(text, spans, annotators, labels).filter(({words}) => words > 0);
  const part = task.split(" ")[1] ?? "1";
  const heading =
    title === null ? `${outlet}, marked freely` : `${title}${part === "1" ? "" : `, part ${part}`} (${outlet})`;
  return html`<h2>${heading}</h2>
    <p class="small">${annotators.length} students.</p>
    ${figures.map((each) => figuresHtml(each, grid.words.length))}
    <div class="scroll" tabindex="0" role="region" aria-label="${heading}, sentence by sentence">
      <table>
        <thead>
          <tr>
            <th scope="col">Sentence</th>
            <th scope="col">Who marked what</th>
            <th scope="col" class="n">Agreement</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => sentenceHtml(row, text, annotators, labels, lowest(rows)))}
        </tbody>
      </table>
    </div>`;
}

/** The share below which a sentence is one of the three least agreed on. */
function lowest(rows: readonly SentenceAgreement[]): number {
  const shares = rows.flatMap(({share}) => (share !== null && share < 1 ? [share] : [])).sort((a, b) => a - b);
  return shares[Math.min(2, shares.length - 1)] ?? -1;
}

function sentenceHtml(
  {start, end, share, marking}: SentenceAgreement,
  text: string,
  annotators: readonly (readonly Labelled[])[],
  labels: readonly string[],
  low: number
): Html {
  const by = labels
    .map((label) => {
      const n = annotators.filter((marks) =>
        marks.some((mark) => mark.label === label && mark.start < end && mark.end > start)
      ).length;
      return {label, n};
    })
    .filter(({n}) => n > 0);
  const said = marking === 0 ? "nobody" : by.map(({label, n}) => `${label}: ${n} of ${annotators.length}`).join("; ");
  const sentence = text.slice(start, end);
  return html`<tr>
    <td>${share !== null && share <= low ? html`<mark>${sentence}</mark>` : sentence}</td>
    <td>${said}</td>
    <td class="n">${share === null ? "" : `${Math.round(share * 100)} %`}</td>
  </tr>`;
}

function figuresHtml({label, cohen, fleiss, nominal, unitizing}: LabelAgreement, words: number): Html {
  const value = (of: number | null): string => (of === null ? "no value" : figure(of));
  const rows: [string, string, string][] = [
    cohen
      ? ["Cohen’s κ", value(cohen.kappa), explainCohen(cohen, "one student", "the other")]
      : ["Fleiss’ κ", value(fleiss.kappa), explainFleiss(fleiss)],
    ["Krippendorff’s α, words", value(nominal.alpha), explainNominal(nominal)],
    ["Krippendorff’s α, stretches", value(unitizing.alpha), explainUnitizing(unitizing, words)]
  ];
  return html`<details>
    <summary>${label}: ${rows.map(([name, n]) => `${name} ${n}`).join("; ")}</summary>
    <dl>
      ${rows.map(
        ([name, n, why]) =>
          html`<dt>${name}: ${n}</dt>
            <dd>${why}</dd>`
      )}
    </dl>
  </details>`;
}
