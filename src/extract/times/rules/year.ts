import {asWritten} from "../against.js";
import {isCapital, isWord, type Line} from "../line.js";
import {periodValue} from "../period.js";
import type {Reading, Resolved, Rule} from "../reading.js";

const BEFORE = new Set(
  "in since by until till before after from during through throughout to of between for and or early late mid around about circa ' ( , - – / end spring summer fall autumn winter as".split(
    " "
  )
);
const COUNTED = new Set(
  "$ £ € # % no. number nos. flight route highway boeing room page pages windows us$ resolution resolutions article section paragraph channel gate suite apartment apt. box zip model lot asteroid unit bus train version".split(
    " "
  )
);
const MEASURES = new Set(
  "% percent per million billion trillion miles mile km kilometers kilometres meters metres feet tons tonnes pounds dollars euros people points hours minutes seconds votes degrees gmt utc hrs est edt local p.m. a.m. pm am am. times".split(
    " "
  )
);

/** “2011”, “the year 2000”, “fiscal 1989”, “1998-99”, “'98”, “mid-1996”. */
export const year: Rule = {
  name: "year",
  opens: (word, sense) => sense.year !== undefined || /^(?:the|fiscal|calendar|year)$/.test(word),
  read(line, i) {
    let at = i;
    const the = isWord(line, at, "the") ? 1 : 0;
    let named = false;
    at += the;
    if (isWord(line, at, "fiscal", "calendar")) {
      at++;
      named = true;
    }
    if (isWord(line, at, "year")) {
      at++;
      named = true;
    }
    const sense = line.sense[at];
    if (sense?.year === undefined || sense.date) return null;
    if (!named && (the || !isYear(line, at))) return null;
    if (sense.year < 1 || (named && sense.year < 1000)) return null;
    return yearReading(line, i, at);
  }
};

/** A reading of the year at token `at`. */
export function yearReading(line: Line, first: number, at: number): Reading {
  const {year: from, toYear, prefix} = line.sense[at]!;
  const mod = prefix === "mid" ? "MID" : prefix === "post" ? "AFTER" : prefix === "pre" ? "BEFORE" : undefined;
  return {
    first,
    last: at,
    type: "DATE",
    resolve: (): Resolved => {
      const one = asWritten({grain: "year", index: from!});
      if (toYear === undefined) return mod ? {...one, mod} : one;
      return {...one, value: `${one.value}/${periodValue({grain: "year", index: toYear})}`};
    }
  };
}

/** Whether the four figures at a token are a year and no count, price or house number. */
export function isYear(line: Line, i: number): boolean {
  const {lower, pos, sense} = line;
  const {year: value, prefix, toYear} = sense[i]!;
  const before = lower[i - 1] ?? "";
  const after = lower[i + 1] ?? "";
  if (COUNTED.has(before) || MEASURES.has(after) || value! > 2100 || value! < 1000) return false;
  if (prefix || toYear) return true;
  if (sense[i + 1]?.unit && !isWord(line, i + 1, "season", "quarter", "half")) return false;
  const {start, end} = line.doc.tokens;
  // “1990-2000” is two years; “A-1950”, “1950/2”, “1950:3” and “1950.5” are none.
  if (i > 0 && end[i - 1] === start[i] && !/^[('"“‘\-–—/[]$/.test(before)) return false;
  if (before === "-" && i > 1 && end[i - 2] === start[i - 1] && sense[i - 2]?.year === undefined) return false;
  if (
    after === "-" &&
    end[i] === start[i + 1] &&
    !sense[i + 2]?.year &&
    (sense[i + 2]?.unit || /^\d/.test(lower[i + 2] ?? ""))
  )
    return false;
  const likely = value! >= 1900 && value! <= 2050;
  if (BEFORE.has(before)) return likely ? !isCount(line, i) : value! >= 1500 && !isCount(line, i);
  if (!likely) return value! >= 1500 && value! < 1900 && sense[i - 1]?.month !== undefined;
  if (isCount(line, i)) return false;
  if (pos[i - 1] === "PROPN" && isCapital(line, i - 1) && isWord(line, i + 1, "-")) return false;
  return true;
}

const OWNERS = /^(?:the|its|his|her|their|our|this|that|'s|since|a|an|mid|early|late)$/;

/** “killed 2000 people”, “in 1600 homes”: a plural after it and no article before it. */
function isCount({lower, pos, sense}: Line, i: number): boolean {
  if (pos[i + 1] !== "NOUN" || !/[^s]s$/.test(lower[i + 1] ?? "")) return false;
  const year = sense[i]!.year!;
  // “in 2008 elections” but “in 2000 homes”
  if (/^(?:in|of|for)$/.test(lower[i - 1] ?? "")) return year < 1950 || year % 100 === 0;
  return !OWNERS.test(lower[i - 1] ?? "");
}
