import {diffWords} from "diff";
import type {Figure, Quote} from "../extract/types.js";
import {html, type Html, type Value} from "../html/html.js";
import {tableHtml} from "../pages/figure.js";
import {nameOf} from "../pages/notes.js";
import {count, list} from "../pages/words.js";
import type {ArticleComparison} from "./compareArticles.js";
import {quoted, short} from "./compareReadings.js";
import {wordsOf} from "./matchQuotes.js";

/** The two articles of a comparison, by the names they go under. */
export interface Sides {
  readonly mine: string;
  readonly theirs: string;
}

// What a page shows of each list; the counts are of all.
const most = 40;

/** A comparison as it stands on the page: quotes with both wordings, people, figures. */
export function comparisonHtml({quotes, people, figures}: ArticleComparison, {mine, theirs}: Sides): Html {
  return html`<p>
      In both: ${some(quotes.shared.length, "quote")}, ${some(people.shared.length, "name")},
      ${some(figures.shared.filter(({same}) => same).length, "figure")}.
    </p>
    <h3>Quotes in both</h3>
    ${
      quotes.shared.length === 0
        ? html`<p class="small">No quote of one stands in the other.</p>`
        : quotes.shared.slice(0, most).map(
            ({mine: a, theirs: b, share}) =>
              html`<div class="pair">
                <p class="small">
                  <b>${nameOf(a.speaker)}</b>${a.speaker !== b.speaker && html`; there <b>${nameOf(b.speaker)}</b>`},
                  ${Math.round(100 * share)} % of the words of the shorter
                </p>
                ${wordings(a, b, mine, theirs)}
              </div>`
          )
    }
    <h3>Only in ${mine}</h3>
    ${quoteList(quotes.onlyMine)}
    <h3>Only in ${theirs}</h3>
    ${quoteList(quotes.onlyTheirs)}
    <h3>People</h3>
    ${
      people.shared.length === 0
        ? html`<p class="small">No name is in both.</p>`
        : tableHtml({
            caption: "People named in both",
            columns: ["in both", `mentions, ${mine}`, `mentions, ${theirs}`, `quotes, ${mine}`, `quotes, ${theirs}`],
            numbers: [1, 2, 3, 4],
            rows: people.shared.slice(0, most).map(({name, mentions, quotes: quoted}) => [name, ...mentions, ...quoted])
          })
    }
    <p class="small">Only in ${mine}: ${names(people.onlyMine)}. Only in ${theirs}: ${names(people.onlyTheirs)}.</p>
    <h3>Figures</h3>
    ${
      figures.shared.length === 0
        ? html`<p class="small">No figure is in both.</p>`
        : tableHtml({
            caption: "Figures of the same thing in both",
            columns: ["counted", mine, theirs, "compared"],
            rows: figures.shared
              .slice(0, most)
              .map(({mine: a, theirs: b, same}) => [
                a.unit,
                `“${a.text}”`,
                `“${b.text}”`,
                same ? "the same" : "not the same"
              ])
          })
    }
    <p class="small">
      Only in ${mine}: ${amounts(figures.onlyMine)}. Only in ${theirs}: ${amounts(figures.onlyTheirs)}.
    </p>`;
}

/** Whether two quotes have the same words; case and signs do not count. */
const isSame = (a: Quote, b: Quote): boolean => wordsOf(a).join(" ") === wordsOf(b).join(" ");

/** Both wordings, each with the words that the other has not. */
function wordings(a: Quote, b: Quote, mine: string, theirs: string): Html {
  if (isSame(a, b))
    return html`<dl class="wordings">
      <dt>both</dt>
      <dd dir="auto">${short(quoted(a), 600)}</dd>
    </dl>`;
  const parts = diffWords(short(quoted(a), 600), short(quoted(b), 600));
  const side = (skip: "added" | "removed", tag: "del" | "ins"): Value =>
    parts
      .filter((part) => !part[skip])
      .map((part) => (part.added || part.removed ? html`<${{html: tag}}>${part.value}</${{html: tag}}>` : part.value));
  return html`<dl class="wordings">
    <dt>${mine}</dt>
    <dd dir="auto">${side("added", "del")}</dd>
    <dt>${theirs}</dt>
    <dd dir="auto">${side("removed", "ins")}</dd>
  </dl>`;
}

function quoteList(quotes: readonly Quote[]): Html {
  if (quotes.length === 0) return html`<p class="small">No other quote.</p>`;
  return html`<ul class="small">
    ${quotes.slice(0, most).map((quote) => html`<li dir="auto">${nameOf(quote.speaker)}: ${short(quoted(quote), 160)}</li>`)}
    ${quotes.length > most && html`<li>and ${quotes.length - most} more</li>`}
  </ul>`;
}

const some = (n: number, what: string): string => (n === 0 ? `no ${what}` : count(n, what));
const names = (all: readonly string[]): string => listed(all);
const amounts = (all: readonly Figure[]): string => listed(all.map(({text}) => `“${short(text)}”`));

function listed(all: readonly string[]): string {
  if (all.length === 0) return "none";
  return all.length <= 12 ? list(all) : `${all.slice(0, 12).join(", ")} and ${all.length - 12} more`;
}
