import {pad} from "../calendar.js";
import {isCapital, isWord, type Line} from "../line.js";
import type {Rule} from "../reading.js";
import {repeated, UNITS} from "../repeated.js";

/** “every Tuesday”, “each month”, “every two years”, “all summer”. */
export const every: Rule = {
  name: "every",
  opens: (word) => word === "every" || word === "each",
  read(line, i) {
    if (!isWord(line, i, "every", "each")) return null;
    let at = isWord(line, i + 1, "other", "single", "second", "third", "fourth", "few") ? i + 2 : i + 1;
    const step = isWord(line, i + 1, "other", "second")
      ? 2
      : isWord(line, i + 1, "third")
        ? 3
        : isWord(line, i + 1, "fourth")
          ? 4
          : 1;
    const count = line.sense[at]?.n;
    if (count !== undefined && line.sense[at + 1]?.unit) at++;
    const value = setValue(line, at, count ?? step);
    return value === null ? null : repeated(i, at, value);
  }
};

function setValue(line: Line, at: number, step: number): string | null {
  const sense = line.sense[at];
  if (!sense) return null;
  if (sense.weekday !== undefined && isCapital(line, at)) return `XXXX-WXX-${sense.weekday}`;
  if (sense.month !== undefined && isCapital(line, at)) return `XXXX-${pad(sense.month, 2)}`;
  if (sense.season !== undefined) return `XXXX-${["SP", "SU", "FA", "WI"][sense.season]}`;
  if (sense.unit === "night" && step === 1) return "XXXX-XX-XXTNI";
  if (sense.part && !sense.unit) return `XXXX-XX-XXT${sense.part}`;
  if (sense.unit === "quarter" && isWord(line, at + 1, "of")) return null;
  const one = sense.unit && UNITS[sense.unit];
  if (!one || one.startsWith("X")) return one ?? null;
  return step === 1
    ? one
    : one
        .replace("10Y", "1E")
        .replace(/1(?=\D)/, String(step))
        .replace("E", "0Y");
}
