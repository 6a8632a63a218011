import {pad} from "../calendar.js";
import type {Unit} from "../lexicon.js";
import {isCapital, isWord, opensSentence, type Line} from "../line.js";
import type {Reading, Rule} from "../reading.js";

const ADVERBS: Readonly<Record<string, string>> = {
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P1Q",
  yearly: "P1Y",
  annual: "P1Y",
  annually: "P1Y",
  hourly: "PT1H",
  biennial: "P2Y"
};
const UNITS: Partial<Record<Unit, string>> = {
  second: "PT1S",
  minute: "PT1M",
  hour: "PT1H",
  day: "P1D",
  night: "P1D",
  week: "P1W",
  month: "P1M",
  quarter: "P1Q",
  year: "P1Y",
  decade: "P10Y",
  weekend: "XXXX-WXX-WE"
};

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

/** “daily”, “weekly”, “annual”. */
export const adverb: Rule = {
  name: "adverb",
  opens: (word) => ADVERBS[word] !== undefined,
  read(line, i) {
    const value = ADVERBS[line.lower[i]!];
    if (!value) return null;
    // “the Daily Mail”, “al-Ahram daily”, “Newsweek Weekly”: papers, not rates.
    if (isCapital(line, i + 1) || (isCapital(line, i - 1) && !opensSentence(line, i - 1))) return null;
    if (line.pos[i] === "NOUN" && !isWord(line, i - 1, "a")) return null;
    // “the annual meeting”, “quarterly earnings” name a kind of meeting, not when it comes again.
    if (/^(?:annual|quarterly)$/.test(line.lower[i]!)) return null;
    return repeated(i, i, value);
  }
};

/** “twice a year”, “three times a week”, “$1 million a year”, “per month”. */
export const rate: Rule = {
  name: "rate",
  opens: (word) => /^(?:an?|per)$/.test(word),
  read(line, i) {
    if (!isWord(line, i, "a", "an", "per")) return null;
    const sense = line.sense[i + 1];
    const value = sense?.unit && !sense.plural ? UNITS[sense.unit] : undefined;
    if (
      !value ||
      sense!.unit === "second" ||
      isWord(line, i + 2, "ago", "earlier", "later", "before", "after", "from", "old", "-", "and", "or")
    )
      return null;
    if (!isWord(line, i, "per") && !counted(line, i)) return null;
    return repeated(i, i + 1, value);
  }
};

/** “Fridays”, “Monday mornings”, “weekends”. */
export const plurals: Rule = {
  name: "plurals",
  opens: (word, sense) => sense.weekday !== undefined || word === "weekends",
  read(line, i) {
    if (isWord(line, i, "weekends")) return repeated(i, i, "XXXX-WXX-WE");
    const sense = line.sense[i];
    if (sense?.weekday === undefined || !isCapital(line, i)) return null;
    const part = line.sense[i + 1];
    if (part?.part && part.plural) return repeated(i, i + 1, `XXXX-WXX-${sense.weekday}T${part.part}`);
    return sense.plural ? repeated(i, i, `XXXX-WXX-${sense.weekday}`) : null;
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

/** An amount before “a year”: “$1 million”, “50,000 copies”, “twice”, “10 hours”. */
function counted(line: Line, i: number): boolean {
  const {lower, pos, sense} = line;
  const before = lower[i - 1] ?? "";
  if (/^(?:once|twice|thrice|times|million|billion|trillion|%|percent|cents|dollars|hours|hour|much)$/.test(before))
    return true;
  if (sense[i - 1]?.digits !== undefined && !isWord(line, i - 2, "in", "since", "by")) return true;
  if (pos[i - 1] !== "NOUN") return false;
  for (let back = i - 2; back >= i - 4 && back >= 0; back--) {
    if (
      sense[back]?.digits !== undefined ||
      sense[back]?.n !== undefined ||
      /^(?:million|billion|thousand|hundred)$/.test(lower[back]!)
    )
      return true;
    if (pos[back] !== "NOUN" && pos[back] !== "ADJ" && pos[back] !== "ADP" && pos[back] !== "PROPN") return false;
  }
  return false;
}

function repeated(first: number, last: number, value: string): Reading {
  return {first, last, type: "SET", resolve: () => ({value, how: "a time that comes again", span: null})};
}
