import {html, type Html} from "../html/html.js";
import {longDate} from "../pages/dates.js";
import {groups} from "../pages/groups.js";
import {count, list} from "../pages/words.js";
import type {DateEffect} from "./dateEffect.js";
import type {OwnResult} from "./work.js";

// What stands beside the field without pushing the text away.
const most = 4;

/** What hangs on the day of publication: each time that is lost or shifts where nobody knows it; or what waits for it. */
export function datesHtml(
  {
    header: {published, publishedFrom, evidence},
    views: {times},
    dates,
    unplaced
  }: Pick<OwnResult, "header" | "views" | "dates" | "unplaced">,
  today: string | null
): Html {
  const all = times.rows.length;
  if (all === 0) return html`<p>No time is named in this text, so nothing hangs on its day.</p>`;
  if (published === null)
    return html`<p class="own-warn">
      No day is known, and the text does not give its own.
      ${
        unplaced.length > 0 &&
        html`${unplaced.length} of ${count(all, "time")} cannot be placed:
        ${list(unplaced.slice(0, most).map((words) => `“${words}”`))}${unplaced.length > most && " and others"}.`
      }
    </p>`;
  const read = publishedFrom === "text" && html`<p>The day is read from the text. ${evidence}</p>`;
  const ahead =
    today !== null &&
    published > today &&
    html`<p class="own-warn">${longDate(published)} has not come yet. The text is read against it all the same.</p>`;
  if (dates.length === 0)
    return html`${read}${ahead}
      <p>
        ${all === 1 ? "The one time named does not hang on it: it says its own year, or is no day." : `None of the ${all} times hangs on it: each says its own year, or is no day.`}
      </p>`;
  const rows = [...groups(dates, ({words, known, left}) => JSON.stringify([words, known, left])).values()] as [
    DateEffect,
    ...DateEffect[]
  ][];
  const row = ([{words, known, left}, ...more]: readonly [DateEffect, ...DateEffect[]]): Html =>
    html`<li>
      <b>“${words}”</b>${more.length > 0 && ` (${more.length + 1} times)`} is ${known}; without the day
      ${left === null ? "it cannot be placed" : `it would be ${left}`}.
    </li>`;
  return html`${read}${ahead}
    <p>${dates.length} of ${count(all, "time")} ${dates.length === 1 ? "hangs" : "hang"} on it:</p>
    <ul>
      ${rows.slice(0, most).map(row)}
    </ul>
    ${
      rows.length > most &&
      html`<details>
        <summary>${`${rows.length - most} more`}</summary>
        <ul>
          ${rows.slice(most, 200).map(row)}
        </ul>
      </details>`
    }`;
}
