import {resolved} from "../against.js";
import {formatDay} from "../calendar.js";
import {afterHyphen, isWord, type Line} from "../line.js";
import {periodOf, shift} from "../period.js";
import type {Moment, Resolved, Rule} from "../reading.js";

/** “the quarter”, “the latest period”, “the year-earlier quarter”: the quarter whose figures a report of business gives. */
export const reported: Rule = {
  name: "reported",
  read(line, i) {
    let at = isWord(line, i, "the") ? i + 1 : i;
    let back = 0;
    const latest = isWord(line, at, "latest", "current", "just-ended");
    if (latest) at++;
    else {
      if (isWord(line, at, "comparable", "corresponding")) at++;
      if (isWord(line, at, "year")) {
        const ago = afterHyphen(line, at + 1);
        if (!isWord(line, ago, "ago", "earlier") || ago === at + 1) return null;
        back = 4;
        at = ago + 1;
      }
    }
    if (isWord(line, at, "fiscal")) at++;
    const quarter = isWord(line, at, "quarter");
    if (!quarter && !(isWord(line, at, "period") && at > i + (isWord(line, i, "the") ? 1 : 0))) return null;
    if (at === i || (quarter && !latest && !back && !bare(line, at))) return null;
    const known = quarter && (latest || back > 0);
    return {first: i, last: at, type: "DATE", resolve: (moment) => reading(moment, back, known)};
  }
};

function reading({quarter, published}: Moment, back: number, known: boolean): Resolved {
  if (quarter) return resolved(shift(quarter, -back), "the quarter reported on");
  if (!known || published === null) return {value: null, how: "no quarter named before it"};
  return resolved(shift(periodOf("quarter", published), -1 - back), `against ${formatDay(published)}`);
}

/** “the quarter” by itself, not “the quarter final”, “the French Quarter”, “a quarter of”. */
function bare(line: Line, at: number): boolean {
  return !isWord(line, at + 1, "of", "-") && line.word[at] === "quarter" && line.pos[at + 1] !== "NOUN";
}
