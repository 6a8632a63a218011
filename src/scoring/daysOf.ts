const DAY = 86_400_000;

type Days = readonly [first: string, last: string];

/** The first and last day that a TIMEX3 value covers: `2013-W11` is 2013-03-11 to 2013-03-17; null where it is no stretch of the calendar. */
export function daysOf(value: string | null | undefined): Days | null {
  if (!value) return null;
  if (value.includes("/")) {
    const ends = value.split("/").map(daysOf);
    return ends[0] && ends[1] ? [ends[0][0], ends[1][1]] : null;
  }
  const date = value.replace(/T.*$/s, "");
  for (const [shape, days] of SHAPES) {
    const found = shape.exec(date);
    if (found) return days(found.slice(1));
  }
  return null;
}

/** Whether two values cover the same days of the calendar, or are the same. */
export function sameDays(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a === b) return true;
  const [x, y] = [daysOf(a), daysOf(b)];
  return x !== null && y !== null && x[0] === y[0] && x[1] === y[1];
}

const SHAPES: readonly (readonly [RegExp, (parts: string[]) => Days])[] = [
  [/^(\d{4}-\d\d-\d\d)$/, ([day]) => [day!, day!]],
  [/^(\d{4})-(\d\d)$/, ([year, month]) => [`${year}-${month}-01`, iso(Number(year), Number(month), 0)]],
  [/^(\d{4})$/, ([year]) => [`${year}-01-01`, `${year}-12-31`]],
  [/^(\d{3})$/, ([decade]) => [`${decade}0-01-01`, `${decade}9-12-31`]],
  [/^(\d{2})$/, ([century]) => [`${century}00-01-01`, `${century}99-12-31`]],
  [/^(\d{4})-W(\d\d)(-WE)?$/, ([year, week, weekend]) => weekDays(Number(year), Number(week), weekend ? 5 : 0)],
  [/^(\d{4})-Q([1-4])$/, ([year, quarter]) => months(Number(year), (Number(quarter) - 1) * 3, 3)],
  [/^(\d{4})-H([12])$/, ([year, half]) => months(Number(year), (Number(half) - 1) * 6, 6)]
];

function months(year: number, first: number, count: number): Days {
  return [iso(year, first, 1), iso(year, first + count, 0)];
}

/** Days of an ISO 8601 week, from its Monday or a later day of it; week 1 is the one with 4 January. */
function weekDays(year: number, week: number, from: number): Days {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  return [isoOf(monday + from * DAY), isoOf(monday + 6 * DAY)];
}

function iso(year: number, month: number, day: number): string {
  return isoOf(Date.UTC(year, month, day));
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
