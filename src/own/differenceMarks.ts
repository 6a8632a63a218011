import {escapeHtml} from "../html/html.js";
import type {Mark} from "../marks/nest.js";
import type {Difference} from "./compareReadings.js";

const WORDS = {lost: "lost", changed: "changed", gained: "new"} as const;

/** Marks in the text for what a reading has lost, changed or gained; of rows that cover the same words, one. */
export function differenceMarks(differences: readonly Difference[]): Mark[] {
  const byPlace = new Map<string, Difference[]>();
  for (const difference of differences) {
    if (difference.start >= difference.end || difference.table === "people") continue;
    const place = `${difference.start}-${difference.end}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), difference]);
  }
  return [...byPlace.values()].map((all) => {
    const {start, end, change} = all.find((one) => one.change === "lost") ?? all[0]!;
    const title = all
      .map(({table, change, details}) => [`${table.replace(/s$/, "")} ${WORDS[change]}`, ...details].join("; "))
      .join(". ");
    const open = (first: boolean): string =>
      `<span class="rd ${change}"${first ? ` id="d${start}"` : ""} title="${escapeHtml(title)}">`;
    return {start, end, rank: 8, open, close: "</span>"};
  });
}
