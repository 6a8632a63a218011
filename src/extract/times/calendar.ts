/** A day of the proleptic Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1970-01-01 to a day, negative before it (Howard Hinnant, “chrono-compatible low-level date algorithms”). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The day that lies `n` days after 1970-01-01. */
export function dayOf(n: number): Day {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const mp = Math.floor((5 * ofYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * mp + 2) / 5) + 1
  };
}

/** Number of days in a month, leap years counted. */
export function monthLength(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Whether the calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** Day of the week of a day number, Monday 1 to Sunday 7. */
export function weekdayOf(n: number): number {
  return ((((n + 3) % 7) + 7) % 7) + 1;
}

/** `YYYY-MM-DD` → day number; null where it is no day of the calendar from year 1 to 9999. */
export function parseDay(text: string | null | undefined): number | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? "");
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return year >= 1 && isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Day number → `YYYY-MM-DD`; null outside the years 1 to 9999. */
export function formatDay(n: number): string | null {
  const {year, month, day} = dayOf(n);
  return year < 1 || year > 9999 ? null : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A number with zeros in front, `width` digits wide. */
export function pad(n: number, width: number): string {
  return String(n).padStart(width, "0");
}
