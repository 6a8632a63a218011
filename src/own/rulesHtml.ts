import {ruleParts} from "../extract/ruleList.js";
import {html, type Html} from "../html/html.js";
import {count} from "../pages/words.js";
import type {Difference} from "./compareReadings.js";
import type {RuleUse} from "./ruleUse.js";

const PARTS = {
  layout: "What is no part of the story",
  times: "Times",
  quotes: "Where quotes begin and end",
  names: "Who is who",
  speakers: "Who speaks",
  figures: "Figures",
  events: "Events"
} as const;

/** The rules as switches, part by part, with the rows each had a part in; rules that did nothing here are folded away. */
export function rulesHtml(rules: readonly RuleUse[], without: ReadonlySet<string>): Html {
  return html`${ruleParts.map((part) => {
    const all = rules.filter((rule) => rule.part === part);
    const used = all.filter(({rows, name}) => rows !== 0 || without.has(name));
    const rest = all.filter((rule) => !used.includes(rule));
    return html`<fieldset class="rules">
      <legend>${PARTS[part]}</legend>
      ${used.map((rule) => ruleSwitch(rule, without))}
      ${
        rest.length > 0 &&
        html`<details>
          <summary>${count(rest.length, "rule")} found nothing to do in this text</summary>
          ${rest.map((rule) => ruleSwitch(rule, without))}
        </details>`
      }
    </fieldset>`;
  })}`;
}

function ruleSwitch({name, does, rows}: RuleUse, without: ReadonlySet<string>): Html {
  return html`<label class="rule"
    ><input type="checkbox" name="rule" value="${name}" ${{html: without.has(name) ? "" : " checked"}} /><span
      ><b>${name}</b> ${does}</span
    ><span class="ct">${rows === null ? "" : rows}</span></label
  >`;
}

const TABLES = {
  quotes: "quote",
  events: "event",
  times: "time",
  people: "name",
  figures: "figure",
  zones: "line apart"
} as const;
const CHANGES = {lost: "lost", changed: "changed", gained: "new"} as const;

/** Rows of the list that a page shows. */
const most = 60;

/** What the rules that are switched off have broken, row by row; nothing where all are on. */
export function differencesHtml(differences: readonly Difference[], without: readonly string[]): Html {
  if (without.length === 0) return html``;
  const off = html`Without <b>${without.join(", ")}</b>:`;
  if (differences.length === 0) return html`<p>${off} nothing changes in this text.</p>`;
  const n = (change: Difference["change"]): number => differences.filter((each) => each.change === change).length;
  return html`<p>
      ${off} ${n("lost")} lost, ${n("changed")} changed, ${n("gained")} new. They are marked in the text above.
    </p>
    <ul class="diffs">
      ${differences.slice(0, most).map(
        ({table, change, start, words, details}) =>
          html`<li class="${change}">
            <b>${TABLES[table]} ${CHANGES[change]}</b>
            ${table === "people" ? words : html`<a href="#d${start}">${words}</a>`}${details.length > 0 && html`<br />${details.join("; ")}`}
          </li>`
      )}
      ${differences.length > most && html`<li>and ${differences.length - most} more</li>`}
    </ul>`;
}
