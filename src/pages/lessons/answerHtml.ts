import type {Part, Place, Texts} from "../../exercises/types.js";
import {html, type Html, type Value} from "../../html/html.js";

/** The answer to a part, and what to say to likely wrong ones: for the teacher's guide. */
export function answerHtml(part: Part, texts: Texts): Value {
  if (part.key === null) return null;
  return html`${keyHtml(part, texts)}${remarksHtml(part, texts)}`;
}

const list = (items: readonly Value[]): Html =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

function keyHtml(part: Part, texts: Texts): Value {
  if (part.key === null) return null;
  switch (part.kind) {
    case "choice":
      return list(part.key.map((i) => part.options[i]!));
    case "number": {
      const unit = part.unit === null ? "" : ` ${part.unit}`;
      const tolerance = part.key.tolerance > 0 ? `, give or take ${part.key.tolerance}` : "";
      return list([`${part.key.value}${unit}${tolerance}`]);
    }
    case "order":
      return html`<ol>
        ${part.key.map((i) => html`<li>${part.items[i]!}</li>`)}
      </ol>`;
    case "match":
      return list(part.items.map((item, i) => `${item}: ${part.options[part.key![i]!]!}`));
    case "mark":
      return list(part.key.map(({start, end}) => `“${texts.get(part.article)!.slice(start, end)}”`));
    case "text":
      return html`<p>To look for:</p>
        ${list(part.rubric)}
        <p>Sentences that bear it (${part.citations} wanted, ${part.citationPoints} points for them):</p>
        ${list(part.key.map((place) => words(place, texts)))}`;
    case "code":
      return part.key.map((code) => html`<pre><code>${code}</code></pre>`);
  }
}

/** Remarks on likely wrong answers, whether or not students are told them at once. */
function remarksHtml(part: Part, texts: Texts): Value {
  const said = remarksOf(part, texts);
  if (said.length === 0) return null;
  return html`<p class="small">If a student answers so, say:</p>
    <dl class="remarks">
      ${said.map(
        ([when, message]) =>
          html`<div>
            <dt>${when}</dt>
            <dd>${message}</dd>
          </div>`
      )}
    </dl>`;
}

function remarksOf(part: Part, texts: Texts): [Value, string][] {
  switch (part.kind) {
    case "choice":
      return part.wrong.map(({when, message}) => [part.options[when]!, message]);
    case "number":
      return part.wrong.map(({when, message}) => [String(when), message]);
    case "order":
      return part.wrong.map(({when, message}) => [
        `“${part.items[when.first]!}” before “${part.items[when.then]!}”`,
        message
      ]);
    case "match":
      return part.wrong.map(({when, message}) => [`${part.items[when.item]!}: ${part.options[when.option]!}`, message]);
    case "mark":
      return part.wrong.map(({when, message}) => [words({article: part.article, ...when}, texts), message]);
    case "text":
      return part.wrong.map(({when, message}) => [html`cites ${words(when, texts)}`, message]);
    case "code":
      return part.wrong.map(({when, message}) => [html`<code>${when}</code>`, message]);
  }
}

function words({article, start, end}: Place, texts: Texts): Html {
  return html`“${texts.get(article)!.slice(start, end)}” <span class="small">(${article})</span>`;
}
