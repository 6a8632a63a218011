import {against, asWritten} from "../against.js";
import {isWord, type Line} from "../line.js";
import {periodOf, type Period} from "../period.js";
import type {Rule} from "../reading.js";

/** “the 1990s”, “1980's”, “the '90s”, “the nineties”; “the 1800s” are a century. */
export const decade: Rule = {
  name: "decade",
  opens: (word, sense) => sense.decade !== undefined || word === "the",
  read(line, i) {
    const the = isWord(line, i, "the") ? 1 : 0;
    let at = i + the;
    // “the early 1990s”, “the mid-'80s”
    let mod: string | undefined;
    if (the && isWord(line, at, "early", "mid", "late")) {
      mod = {early: "START", mid: "MID", late: "END"}[line.lower[at]!];
      at++;
      if (isWord(line, at, "-", "to")) at++;
      if (isWord(line, at, "mid", "late")) at++;
      if (isWord(line, at, "-")) at++;
    }
    const sense = line.sense[at];
    let last = at;
    let tens = sense?.decade;
    if (tens === undefined && sense?.year && sense.year % 10 === 0 && isWord(line, at + 1, "'s") && the) {
      tens = sense.year;
      last++;
    }
    if (tens === undefined) return null;
    if (tens < 100 && !the && sense!.n === undefined && !/^'/.test(line.lower[at]!)) return null;
    // “in his forties” is an age.
    if (isWord(line, i - 1, "his", "her", "their", "my", "your", "our")) return null;
    if (tens < 100 && sense!.n === undefined && isMeasure(line, i)) return null;
    if (tens >= 100 && (tens < 1000 || tens > 2100)) return null;
    return {
      first: i,
      last,
      type: "DATE",
      resolve: (moment) => {
        const out =
          tens! >= 100 && tens! % 100 === 0 && tens! < 2000
            ? asWritten({grain: "century", index: tens! / 100})
            : tens! >= 100
              ? asWritten({grain: "decade", index: tens! / 10})
              : moment.published === null
                ? asWritten({grain: "decade", index: 190 + tens! / 10})
                : against(moment, (published): Period => {
                    const now = periodOf("decade", published).index;
                    return {grain: "decade", index: now - ((((now - tens! / 10) % 10) + 10) % 10)};
                  });
        return (mod ?? sense!.prefix) ? {...out, mod: mod ?? "MID"} : out;
      }
    };
  }
};

/** “temperatures in the 70s”, “a man aged in the 50s”. */
function isMeasure({lower}: Line, i: number): boolean {
  for (let k = i - 1; k >= i - 5 && k >= 0; k--)
    if (/^(?:temperatures?|highs?|lows?|degrees|aged?|ages)$/.test(lower[k]!)) return true;
  return false;
}
