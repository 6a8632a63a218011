import {dayNumber, dayOf, formatDay, isDay, pad, weekdayOf} from "./calendar.js";
import {against, resolved, unknown} from "./against.js";
import {daysOf, periodOf, type Period} from "./period.js";
import type {Moment, Resolved} from "./reading.js";

/** “Friday”: the last one, or with a clause in the future the next; the day of publication itself counts. */
export function nearWeekday(weekday: number, moment: Moment, tense = moment.tense): Resolved {
  const {published: base} = moment;
  if (base === null) return unknown(`XXXX-WXX-${weekday}`);
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const from = formatDay(base);
  if (back === 0) return resolved({grain: "day", index: base}, `the day of publication, ${from}`);
  if (tense > 0) return resolved({grain: "day", index: base + 7 - back}, `the next after ${from}`);
  return resolved({grain: "day", index: base - back}, `the last before ${from}`);
}

/** “July”: the last one, or with a clause in the future the next; the month of publication itself counts. */
export function nearMonth(month: number, moment: Moment, tense = moment.tense): Resolved {
  const {published, story} = moment;
  if (published === null) return unknown(`XXXX-${pad(month, 2)}`);
  if (story && tense <= 0)
    return resolved(
      {grain: "month", index: storyYear(story) * 12 + month - 1},
      `in ${storyYear(story)}, the year told of`
    );
  const now = periodOf("month", published).index;
  const back = (((now - (month - 1)) % 12) + 12) % 12;
  // “a cutback in September”, written in August: the last one would be called “last September”.
  const next = back === 11 || (tense > 0 && back > 0);
  const index = next ? now - back + 12 : now - back;
  return resolved({grain: "month", index}, `${way(index, now, "the month of publication,")} ${formatDay(published)}`);
}

/** “March 12”: the last one, with a clause in the future the next, with neither the nearest. */
export function nearDay(month: number, day: number, moment: Moment, tense = moment.tense): Resolved {
  const {published, story} = moment;
  const value = `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isDay(2000, month, day)) return {value: null, how: "no such day"};
  if (published === null) return unknown(value);
  if (story && tense <= 0) return inYear(storyYear(story), month, day, `in ${storyYear(story)}, the year told of`);
  const {year} = dayOf(published);
  const years = [year - 1, year, year + 1].filter((y) => isDay(y, month, day));
  const days = years.map((y) => dayNumber(y, month, day));
  const past = days.filter((n) => n <= published).at(-1);
  const next = days.find((n) => n >= published);
  const near = past === undefined || (next !== undefined && next - published < published - past) ? next : past;
  const chosen = tense > 0 ? next : tense < 0 ? past : near;
  // News writes the year of a day far off: ten months back where one lies a few weeks ahead is a tense misread.
  const far =
    chosen === undefined || (near !== undefined && Math.abs(chosen - published) > 4 * Math.abs(near - published) + 120);
  const index = (far ? near : chosen) ?? null;
  if (index === null) return {value: null, how: `no such day near ${formatDay(published)}`};
  return resolved({grain: "day", index}, `${way(index, published, "the day of publication,")} ${formatDay(published)}`);
}

/** A day of a year, or word that there is none (31 February). */
export function inYear(year: number, month: number, day: number, how: string): Resolved {
  if (!isDay(year, month, day)) return {value: null, how: "no such day"};
  return resolved({grain: "day", index: dayNumber(year, month, day)}, how);
}

/** “this summer”, “summer”: the season of the year of publication; a winter is the one nearest. */
export function nearSeason(season: number, moment: Moment, tense = moment.tense): Resolved {
  if (moment.published === null) return unknown(`XXXX-${["SP", "SU", "FA", "WI"][season]}`);
  return against(moment, (published) => {
    const now = periodOf("season", published).index;
    const back = (((now - season) % 4) + 4) % 4;
    return {grain: "season", index: tense > 0 && back > 0 ? now - back + 4 : now - back};
  });
}

function storyYear(story: Period): number {
  return dayOf(daysOf(story)[0]).year;
}

function way(index: number, now: number, same: string): string {
  return index === now ? same : index < now ? "the last before" : "the next after";
}
