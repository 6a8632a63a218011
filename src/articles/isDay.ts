const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a value is a day of the calendar written `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. */
export function isDay(value: unknown): value is string {
  const found = typeof value === "string" ? DAY.exec(value) : null;
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  if (year < 1 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
