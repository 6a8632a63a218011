import type {Zone} from "../types.js";
import type {Line} from "./lines.js";
import {HEAD, LONG, zoneOf, type Page} from "./page.js";

/** The title over the story, with the line under it where that is no sentence either, and the short titles of its sections. */
export function headline({doc, lines, taken}: Page): Zone[] {
  const out: Zone[] = [];
  const title = typeof doc.article["title"] === "string" ? plain(doc.article["title"]) : "";
  const first = lines.findIndex((_, i) => !taken[i]);
  let i = first;
  while (i >= 0 && i < Math.min(first + 3, lines.length - 1) && !taken[i] && isTitle(lines, taken, i, first, title)) {
    out.push(zoneOf(lines[i]!, "headline", i === first ? "headline" : "subtitle"));
    i++;
  }
  for (let j = Math.max(i, 1); j < lines.length - 1; j++) {
    if (!taken[j] && isSubheading(lines[j - 1]!, lines[j]!, lines[j + 1]!))
      out.push(zoneOf(lines[j]!, "headline", "subheading"));
  }
  return out;
}

function isTitle(lines: readonly Line[], taken: readonly boolean[], i: number, first: number, title: string): boolean {
  const {text} = lines[i]!;
  if (text.length > 200 || /[:,—–-]$/u.test(text) || !/\p{L}/u.test(text)) return false;
  if (
    title !== "" &&
    (plain(text) === title || (i === first && title.startsWith(plain(text)) && plain(text).length > 15))
  )
    return true;
  const words = text.split(/\s+/u);
  if (words.length > 24 || /^["“][^"”]*["”]?[.,]?$|^[-–•*·]/u.test(text)) return false;
  const ended = /[.!?]["”’')\]]*$/u.test(text) && !/(?:\b\p{Lu}\.)+$/u.test(text);
  if (isTitleCase(words)) return words.length <= 20 && (i === first || !ended);
  // A question or a short sentence is a headline only where the story's head (a date, a byline, a dateline) or its lead follows.
  if (ended) {
    const follows = taken[i + 1] === true || leadRepeats(words, lines[i]!, lines[i + 1]!);
    return i === first && i < HEAD && words.length <= 16 && !/[.!?] \p{Lu}/u.test(text) && follows;
  }
  const next = lines[i + 1]!.text;
  return i === first ? next.length > 0 : next.length > text.length && words.length <= 20;
}

/** The paragraph below is much longer and says half of the title's longer words again, as a lead does. */
function leadRepeats(words: readonly string[], {blankAfter}: Line, {text}: Line): boolean {
  const lead = ` ${plain(text)} `;
  const long = words.map(plain).filter((word) => word.length >= 4);
  const again = long.filter((word) => lead.includes(` ${word.slice(0, -1)}`)).length;
  return blankAfter && long.length >= 4 && again >= long.length / 2 && text.length > 1.8 * words.join(" ").length;
}

/** Four in five of the longer words open with a capital: “Obama Signs Bill on Arms Exports”. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\P{L}*\p{L}{4,}/u.test(word));
  return long.length >= 3 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= 0.8 * long.length;
}

/** “Video games, films and more”: a short line between two paragraphs, without a stop. */
function isSubheading(before: Line, line: Line, after: Line): boolean {
  const {text} = line;
  return (
    text.length <= 60 &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    /[\p{L}\p{N}?]$/u.test(text) &&
    !/["“”„@:]|\d{3}/u.test(text) &&
    line.blankBefore === line.blankAfter &&
    text.split(/\s+/u).length <= 8 &&
    /[.!?]["”’')\]]*$/u.test(before.text) &&
    before.text.length > 80 &&
    after.text.length > 80 &&
    after.text.length < 100 * LONG
  );
}

function plain(text: string): string {
  return text
    .slice(0, LONG)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
