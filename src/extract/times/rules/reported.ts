import {resolved} from "../against.js";
import {formatDay} from "../calendar.js";
import {readPeriod} from "../calendarSpan.js";
import {afterHyphen, isWord, type Line} from "../line.js";
import {nearMonth} from "../partial.js";
import {daysOf, type Period, periodOf, shift} from "../period.js";
import type {Moment, Reading, Resolved, Rule} from "../reading.js";

/** “the quarter”, “the latest period”, “the year-earlier quarter”, “the quarter ended July 31” in a report of business. */
export const reported: Rule = {
  name: "reported",
  opens: (word) => /^(?:the|latest|current|comparable|corresponding|year|fiscal)$/.test(word),
  read(line, i) {
    const the = isWord(line, i, "the") ? 1 : 0;
    let at = i + the;
    const latest = isWord(line, at, "latest", "current", "just-ended");
    if (latest || isWord(line, at, "comparable", "corresponding")) at++;
    const ago = yearAgo(line, at);
    if (ago !== null) at = ago + 1;
    if (isWord(line, at, "fiscal")) at++;
    const bare = at === i + the;
    const quarter = isWord(line, at, "quarter");
    if (!quarter && (!isWord(line, at, "period") || bare)) {
      return ago === null || the || latest ? null : comparison(i, ago);
    }
    if (bare && !isQuarter(line, at)) return null;
    const ended = quarter ? endingMonth(line, at + 1) : null;
    if (ended !== null) return {first: i, last: at, type: "DATE", resolve: (m) => endingIn(ended, m)};
    const year = ago === null ? yearAfter(line, at + 1) : null;
    const back = ago !== null || year !== null ? 4 : 0;
    const known = quarter && (latest || back > 0);
    return {first: i, last: year ?? at, type: "DATE", resolve: (moment) => reading(moment, back, known)};
  }
};

function reading({quarter, published}: Moment, back: number, known: boolean): Resolved {
  if (quarter) return resolved(shift(quarter, -back), "the quarter reported on");
  if (!known || published === null) return {value: null, how: "no quarter named before it"};
  return resolved(shift(periodOf("quarter", published), -1 - back), `against ${formatDay(published)}`);
}

/** “year-earlier results”: an adjective, read only where a quarter is reported on. */
function comparison(first: number, last: number): Reading {
  return {first, last, type: "DATE", resolve: (moment) => reading(moment, 4, true)};
}

/** The last token of “year-ago”, “year-earlier”. */
function yearAgo(line: Line, i: number): number | null {
  if (!isWord(line, i, "year")) return null;
  const at = afterHyphen(line, i + 1);
  return at > i + 1 && isWord(line, at, "ago", "earlier") ? at : null;
}

/** The last token of “last year”, “of last year”, “a year ago” behind “the corresponding period”. */
function yearAfter(line: Line, i: number): number | null {
  const at = isWord(line, i, "of", "in") ? i + 1 : i;
  if (isWord(line, at, "last") && isWord(line, at + 1, "year")) return at + 1;
  return isWord(line, at, "a") && isWord(line, at + 1, "year") && isWord(line, at + 2, "ago", "earlier")
    ? at + 2
    : null;
}

/** The month in “ended Sept. 30”. */
function endingMonth(line: Line, i: number): number | null {
  return isWord(line, i, "ended", "ending") ? (line.sense[i + 1]?.month ?? null) : null;
}

/** The quarter whose middle month lies before its last one, so that books closed in July still count as the second. */
function endingIn(month: number, moment: Moment): Resolved {
  const last = readPeriod(nearMonth(month, moment, -1).value ?? "");
  if (last === null) return {value: null, how: "no publication date to read it against"};
  const quarter: Period = periodOf("quarter", daysOf(shift(last, -1))[0]);
  return resolved(quarter, "by the month it ended in");
}

/** “the quarter” by itself, not “the quarter final”, “the French Quarter”, “a quarter of”. */
function isQuarter(line: Line, at: number): boolean {
  if (!isWord(line, at - 1, "the") || isWord(line, at + 1, "of", "-")) return false;
  return line.word[at] === "quarter" && line.pos[at + 1] !== "NOUN";
}
