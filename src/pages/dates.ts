const months = "January February March April May June July August September October November December".split(" ");

/** A TIMEX3 value for readers: “10 May 2013”, “May 2013”, “2011”, “week of 6 May 2013”; others as they are. */
export function longDate(value: string | null, short = false): string {
  if (value == null) return "not said";
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (day) return `${Number(day[3])} ${month(day[2]!, short)} ${day[1]}`;
  const monthly = /^(\d{4})-(\d\d)$/.exec(value);
  if (monthly) return `${month(monthly[2]!, short)} ${monthly[1]}`;
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return `week of ${longDate(monday(Number(week[1]), Number(week[2])), short)}`;
  return value;
}

const month = (number: string, short: boolean) => {
  const name = months[Number(number) - 1] ?? number;
  return short ? name.slice(0, 3) : name;
};

/** The Monday of an ISO 8601 week, as `YYYY-MM-DD`. */
function monday(year: number, week: number): string {
  const january4 = new Date(Date.UTC(year, 0, 4));
  const offset = (week - 1) * 7 - ((january4.getUTCDay() + 6) % 7);
  return new Date(Date.UTC(year, 0, 4 + offset)).toISOString().slice(0, 10);
}

/** A first and a last day in words: “March 2011” for the whole month, “2011” for the year, else “4 Mar to 9 Mar 2011”. */
export function rangeWords(from: string, to: string): string {
  if (from === to) return longDate(from, true);
  const [year, month] = from.split("-");
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year!;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  if (from.endsWith("-01") && to === last) return longDate(`${year}-${month}`, true);
  return `${longDate(from, true).replace(` ${to.slice(0, 4)}`, "")} to ${longDate(to, true)}`;
}

/** Whether a TIMEX3 value is one day. */
export const isDay = (value: string | null) => value != null && /^\d{4}-\d\d-\d\d$/.test(value);
