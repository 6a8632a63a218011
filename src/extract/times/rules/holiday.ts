import {against, resolved, unknown} from "../against.js";
import {dayOf, formatDay} from "../calendar.js";
import {BY_FIRST, type Holiday} from "../holidays.js";
import {isCapital, isWord} from "../line.js";
import type {Moment, Resolved, Rule} from "../reading.js";
import {isYear} from "./year.js";

/** “Christmas”, “last Thanksgiving”, “Labor Day 2011”, “Easter Sunday”. */
export const holiday: Rule = {
  name: "holiday",
  opens: (word) => BY_FIRST.has(word) || /^(?:last|next|this)$/.test(word),
  read(line, i) {
    const step = isWord(line, i, "last") ? -1 : isWord(line, i, "next") ? 1 : isWord(line, i, "this") ? 0 : null;
    const at = step === null ? i : i + 1;
    const found = BY_FIRST.get(line.lower[at]!)?.find(([words]) =>
      words.every((word, k) => line.lower[at + k] === word)
    );
    if (!found || (!isCapital(line, at) && !isWord(line, at, "9/11"))) return null;
    const [words, day] = found;
    const last = at + words.length - 1;
    if (line.pos[last + 1] === "NOUN" && words.length === 1 && !isWord(line, at, "9/11")) return null;
    const year = isWord(line, last + 1, ",", "of", "in") ? last + 2 : last + 1;
    const written = line.sense[year]?.year;
    if (written !== undefined && !line.sense[year]!.date && step === null && isYear(line, year)) {
      return {
        first: i,
        last: year,
        type: "DATE",
        resolve: () => resolved({grain: "day", index: day(written)}, "as written")
      };
    }
    return {first: i, last, type: "DATE", resolve: (moment) => near(day, step, moment)};
  }
};

function near(day: Holiday, step: -1 | 0 | 1 | null, moment: Moment): Resolved {
  const {published, tense} = moment;
  if (published === null) return unknown();
  const {year} = dayOf(published);
  const [past, now, next] = [day(year - 1), day(year), day(year + 1)];
  if (step === 0) return against(moment, () => ({grain: "day", index: now}));
  const ahead = step === 1 || (step === null && tense > 0);
  const index = ahead
    ? now >= published
      ? now
      : next
    : now < published || (now === published && step === null)
      ? now
      : past;
  return resolved(
    {grain: "day", index},
    `${index < published ? "the last before" : "the next after"} ${formatDay(published)}`
  );
}
