import type {Zone} from "../types.js";
import {HEAD, linesAs, type Page} from "./page.js";
import {DATE} from "./parseDate.js";

// What may stand beside the date in a line of its own: “Published: …”, “Last updated at 13:38 GMT”, “CAIRO | Mon …”.
const BESIDE =
  /\b(?:article|first|last|originally|published|posted|created|updated|modified|filed|date|dated|on|at|by|in|from|the|edition|web|print|story|time|as|of|local|sun|mon|tues?|wed|thurs?|fri|sat|(?:sun|mon|tues|wednes|thurs|fri|satur)day|[ap]\.?m\.?|noon|midnight|gmt|utc|bst|cet|ist|[ecmp][ds]?t|z)\b/giu;

/** A line that is a date and nothing else: “Friday, July 21, 2017”, “Published: March 13, 2013”, “CAIRO | Mon Nov 5, 2012 9:00am EST”. */
export function publishedLine(page: Page): Zone[] {
  return [
    ...linesAs(page, "date", "publishedLine", ({text}, i) => i < HEAD && text.length < 120 && isDateOnly(text)),
    ...dateBeforeStory(page)
  ];
}

function isDateOnly(text: string): boolean {
  if (!DATE.test(text)) return false;
  let rest = text.replace(new RegExp(DATE, "giu"), " ");
  rest = rest.replace(/^[\p{Lu}][\p{Lu} .'’-]+(?:, [\p{L} .]+)?\s*\|/u, " ");
  rest = rest
    .replace(/\d{1,2}[:.] ?\d{2}(?::\d{2})?(?:\s?[ap]\. ?m\.|\s?[ap]m\b)?|\d{1,2}\s?[ap]\.?m\b/giu, " ")
    .replace(BESIDE, " ");
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** A date with weekday and year that opens a paragraph with no comma or verb after it: “Thursday, May 7, 2015 The council …”. */
function dateBeforeStory({lines, taken}: Page): Zone[] {
  const out: Zone[] = [];
  for (let i = 0; i < Math.min(3, lines.length); i++) {
    const line = lines[i]!;
    const found = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [\p{L}. ]{3,12}\d{1,2}, \d{4}(?=\s+\p{Lu})/u.exec(
      line.text.slice(0, 80)
    );
    if (taken[i] || !found || !DATE.test(found[0])) continue;
    out.push({
      start: line.start,
      end: line.start + found[0].length,
      text: found[0],
      kind: "date",
      rules: ["dateBeforeStory"]
    });
  }
  return out;
}
