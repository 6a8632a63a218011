import MarkdownIt from "markdown-it";
import {html, type Html, type Value} from "../html/html.js";
import type {Exercise, Lesson, Part, Texts} from "../exercises/types.js";

const markdown = new MarkdownIt({html: false});
const md = (source: string): Html => ({html: markdown.render(source)});

/** The teacher's guide, in the teacher's edition only: plans, and for each exercise the answer and what students get wrong. */
export function guidePage(lessons: readonly Lesson[], texts: Texts) {
  const body = html`<p class="stand">
      Three plans of 45 minutes, then every exercise with its answer and what students get wrong.
    </p>
    ${md(plans)}
    ${lessons.map(
      ({title, goals, exercises}) =>
        html`<h2>${title}</h2>
          <ul>
            ${goals.map((goal) => html`<li>${goal}</li>`)}
          </ul>
          ${exercises.map((exercise) => answer(exercise, texts))}`
    )}`;
  return {heading: "Guide and answers", body};
}

const plans = `## Three plans

### One: whose words? (45 minutes, no code)

- **5 min.** Both articles on the wall. One question: did he say the same thing?
- **10 min.** Alone: *Mark what stands in quotation marks*, *Where do Kerry's words end?*
- **10 min.** In pairs: *How many words are Lavrov's own?* Collect the counts; settle each difference in the text.
- **15 min.** In fours: *What exactly was denied?* Write, cite, swap, and strike what is not covered by a citation.
- **5 min.** Back to the question. Whoever still says “he lied” names the words.

### Two: what happened, and who says so? (45 minutes, no code)

- **5 min.** Read Reuters without its date. When was this?
- **15 min.** *When was this written?* in pairs, three citations each.
- **10 min.** *Did it happen?* alone; then hands up for each of the six.
- **10 min.** *The way of a claim* on the board: who says that this one said it?
- **5 min.** How much of each article is about things that did not, or not yet, happen?

### Three: counting is a choice (45 minutes, code)

- **5 min.** The page *Who speaks*: what does the chart count?
- **15 min.** *Count them with code*. Whoever is done writes the sentence their table supports.
- **15 min.** *Named, and never heard*. Bring the names back to the text.
- **10 min.** *Words for the same thing*: run it, then read each hit. Whose voice is it in?

## Grading

Texts are never graded by the program alone: it checks citations and length, and lists the rest in \`to-look-at.csv\`. Read them there or at the
desk, and set points in \`overrides.csv\`. The published site says of no small answer whether it is right, since whatever could tell it could be made
to tell the answer. It says so where you wrote a remark marked \`open: true\`, and runs the checks of code that are not \`hidden\`. To give the answers out,
write \`answers: released\` at the top of the lesson and publish again.
`;

function answer({title, points, parts, solution, notes}: Exercise, texts: Texts): Html {
  return html`<section>
    <h3>${title} (${points === 1 ? "1 point" : `${points} points`})</h3>
    ${parts.map((part) => html`<div>${parts.length > 1 ? html`<p class="small">Part ${part.id}</p>` : null}${keyOf(part, texts)}</div>`)}
    ${solution === null ? null : md(solution)}
    ${
      notes === null
        ? null
        : html`<div class="callout">
            <p><b>What students get wrong</b></p>
            ${md(notes)}
          </div>`
    }
  </section>`;
}

function keyOf(part: Part, texts: Texts): Value {
  if (part.key === null) return null;
  const list = (items: readonly string[]): Html =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  switch (part.kind) {
    case "choice":
      return list(part.key.map((i) => part.options[i]!));
    case "number":
      return list([
        `${part.key.value}${part.unit === null ? "" : ` ${part.unit}`}${part.key.tolerance > 0 ? `, give or take ${part.key.tolerance}` : ""}`
      ]);
    case "order":
      return html`<ol>
        ${part.key.map((i) => html`<li>${part.items[i]!}</li>`)}
      </ol>`;
    case "mark":
      return list(part.key.map(({start, end}) => texts.get(part.article)!.slice(start, end)));
    case "text":
      return html`<p>Sentences that bear it:</p>
        ${list(part.key.map(({article, start, end}) => `${article}: ${texts.get(article)!.slice(start, end)}`))}
        <p>To look for:</p>
        ${list(part.rubric)}`;
    case "code":
      return part.key.map((code) => html`<pre><code>${code}</code></pre>`);
  }
}
