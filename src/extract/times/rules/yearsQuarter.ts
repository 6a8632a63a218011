import {resolved} from "../against.js";
import {dayOf} from "../calendar.js";
import {afterHyphen, isWord} from "../line.js";
import type {Rule} from "../reading.js";

/** “last year's quarter”, “this year's third quarter”, “the 1988 period”. */
export const yearsQuarter: Rule = {
  name: "yearsQuarter",
  opens: (word) => /^(?:the|last|this)$/.test(word),
  read(line, i) {
    const step = isWord(line, i, "last") ? -1 : isWord(line, i, "this") ? 0 : null;
    const the = isWord(line, i, "the") && line.sense[i + 1]?.year !== undefined && !line.sense[i + 1]!.date;
    if (!the && (step === null || !isWord(line, i + 1, "year") || !isWord(line, i + 2, "'s"))) return null;
    let at = the ? i + 2 : i + 3;
    if (isWord(line, at, "fiscal", "comparable")) at++;
    const number = line.sense[at]?.ordinal;
    if (number !== undefined) at = afterHyphen(line, at + 1);
    if ((number ?? 1) > 4 || !isWord(line, at, "quarter", "period") || (isWord(line, at, "period") && number))
      return null;
    const written = the ? line.sense[i + 1]!.year! : null;
    return {
      first: i,
      last: at,
      type: "DATE",
      resolve: ({quarter, published}) => {
        const year = written ?? (published === null ? null : dayOf(published).year + step!);
        const index = number ?? (quarter ? (quarter.index % 4) + 1 : null);
        if (year === null || index === null) return {value: null, how: "no quarter named before it"};
        return resolved({grain: "quarter", index: year * 4 + index - 1}, "the quarter reported on");
      }
    };
  }
};
