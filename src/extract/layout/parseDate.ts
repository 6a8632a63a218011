const MONTH =
  "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May\\.?|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";
const DAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?:\\.,|[.,])?";

/** A whole date as news writes it: “Friday, July 21, 2017”, “9 September 2013”, “2013-05-10”, “05/31/07”. */
export const DATE = new RegExp(
  `(?:\\b${DAY}\\s+)?(?:` +
    `\\b(?<m1>${MONTH})\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y1>\\d{4})\\b` +
    `|\\b(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m2>${MONTH}),?\\s+(?<y2>\\d{4})\\b` +
    `|\\b(?<y3>\\d{4})[-./](?<m3>\\d{2})[-./](?<d3>\\d{2})\\b` +
    `|\\b(?<a>\\d{1,2})(?<dot>[/.])(?<b>\\d{1,2})[/.](?<y4>\\d{4}|\\d{2})\\b` +
    `)`,
  "iu"
);

/**
 * The first whole date in a short text, as `YYYY-MM-DD`; null where there is none, where the calendar has no such day,
 * or where day and month cannot be told apart (“03/04/2012” without an American time zone beside it).
 */
export function parseDate(text: string): string | null {
  const g = DATE.exec(text)?.groups;
  if (!g) return null;
  if (g["m1"]) return iso(g["y1"]!, month(g["m1"]), Number(g["d1"]));
  if (g["m2"]) return iso(g["y2"]!, month(g["m2"]), Number(g["d2"]));
  if (g["y3"]) return iso(g["y3"], Number(g["m3"]), Number(g["d3"]));
  const [a, b] = [Number(g["a"]), Number(g["b"])];
  const american = /\b(?:[ECMP][DS]?T)\b/.test(text);
  // “08.07.2012”: with stops the day stands first.
  if (a > 12 || g["dot"] === ".") return iso(g["y4"]!, b, a);
  if (b > 12 || american || a === b) return iso(g["y4"]!, a, b);
  return null;
}

function month(name: string): number {
  return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
}

function iso(year: string, m: number, d: number): string | null {
  const y = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
  const days = [31, y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (y < 1600 || m < 1 || m > 12 || d < 1 || d > days[m - 1]!) return null;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
