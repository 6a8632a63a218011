import {formatDay} from "../calendar.js";
import type {Unit} from "../lexicon.js";
import {afterHyphen, isWord, type Line} from "../line.js";
import {opensQuantity, readQuantity} from "../numbers.js";
import {reach} from "../reach.js";
import type {Rule} from "../reading.js";

/** A length in words: how many of which unit, and the TIMEX3 value. */
export interface Length {
  readonly count: number | null;
  readonly unit: Unit;
  readonly value: string;
  readonly last: number;
  /** Written as one word: “two-year”. */
  readonly joined: boolean;
}

/** “two years”, “a month”, “several weeks”, “five-year”, “a year and a half”, “1 hour 4 minutes”. */
export const duration: Rule = {
  name: "duration",
  opens: (word, sense) => opensQuantity(word, sense),
  read(line, i) {
    if (isWord(line, i - 1, "/", "$")) return null;
    const length = readLength(line, i);
    if (!length) return null;
    const {value, last, unit, count} = length;
    if (isWord(line, i, "a", "an") && !isLength(line, i, length)) return null;
    if (unit === "second" && count === 1) return null;
    if (unit === "quarter" && count === 1) return null;
    // An age is a trait of somebody, not a time of the story: “a 16-year-old”, “55 years old”, “22 years of age”.
    if (isWord(line, afterHyphen(line, last + 1), "old", "olds") || isWord(line, last + 2, "age")) return null;
    const end =
      isWord(line, last + 1, "or") && isWord(line, last + 2, "so", "more", "less", "longer") ? last + 2 : last;
    return {first: i, last: end, type: "DURATION", resolve: () => ({value, how: "a length of time", span: null})};
  }
};

/** “the past two months”, “the next few days”, “the first nine months”, “recent weeks” left to others. */
export const stretch: Rule = {
  name: "stretch",
  opens: (word) =>
    /^(?:the|these|those|this|his|its|past|last|next|coming|preceding|previous|following|first|latest|final)$/.test(
      word
    ),
  read(line, i) {
    let at = isWord(line, i, "the", "these", "those", "this", "his", "its") ? i + 1 : i;
    const the = at > i;
    if (isWord(line, at, "year") && isWord(line, at + 2, "earlier", "ago")) at += 3;
    const side = isWord(line, at, "past", "last", "preceding", "previous")
      ? -1
      : isWord(line, at, "next", "coming", "following")
        ? 1
        : 0;
    if (
      side ||
      isWord(line, at, "first", "latest", "final", "other", "same", "entire", "full", "whole", "last", "remaining")
    )
      at++;
    else if (!the) return null;
    const length = readLength(line, at);
    if (!length || isWord(line, at, "a", "an")) return null;
    if (!side && !isWord(line, i, "the", "first", "final", "these", "those")) return null;
    const {count, unit, value, last, joined} = length;
    if (joined) return null;
    const end = isWord(line, last + 1, "or") && isWord(line, last + 2, "so", "more") ? last + 2 : last;
    const beside = isWord(line, i + (the ? 1 : 0), "preceding", "previous", "following");
    return {
      first: i,
      last: end,
      type: "DURATION",
      resolve: ({published}) => {
        if (!side || beside || count === null || published === null)
          return {value, how: "a length of time", span: null};
        const how = `${side < 0 ? "up to" : "from"} ${formatDay(published)}`;
        return {value, how, span: reach(unit, side * count, published)};
      }
    };
  }
};

const LETTERS: Partial<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  night: "D",
  week: "W",
  month: "M",
  quarter: "Q",
  year: "Y"
};
const MULTIPLES: Partial<Record<Unit, readonly [string, number]>> = {
  decade: ["Y", 10],
  century: ["Y", 100],
  millennium: ["Y", 1000],
  fortnight: ["W", 2]
};
const VAGUE: Partial<Record<Unit, string>> = {decade: "PXDE", century: "PXCE", millennium: "PXML", fortnight: "PXW"};

/** Reads a number and a unit from token `i`. */
export function readLength(line: Line, i: number): Length | null {
  const quantity = readQuantity(line, i);
  if (!quantity) return null;
  let at = quantity.next;
  const dashed = afterHyphen(line, at);
  const joined = dashed > at;
  at = dashed;
  if (
    !joined &&
    isWord(
      line,
      at,
      "more",
      "full",
      "straight",
      "consecutive",
      "additional",
      "whole",
      "long",
      "further",
      "business",
      "solid",
      "calendar",
      "trading",
      "working",
      "school",
      "other"
    )
  )
    at++;
  const unit = line.sense[at]?.unit;
  if (unit === undefined || !(LETTERS[unit] || MULTIPLES[unit])) return null;
  const {value: count} = quantity;
  if (unit === "night" && count === 1) return null;
  // “the 90 second” but not “two second places”; a plural unless written as one word or one of it.
  if (unit === "second" && !line.sense[at]!.plural && !joined) return null;
  if (unit === "quarter" && (!line.sense[at]!.plural || isWord(line, at + 1, "of"))) return null;
  if (isWord(line, at, "min", "sec") && !/^\d/.test(line.lower[at - 1] ?? "")) return null;
  const half =
    !joined && isWord(line, at + 1, "and") && isWord(line, at + 2, "a") && isWord(line, at + 3, "half") ? 0.5 : 0;
  const last = half ? at + 3 : at;
  const total = count === null ? null : count + half;
  const more = half || joined ? null : secondLength(line, last + 1, unit);
  const value = more && total !== null ? lengthValue(total, unit) + more.value : lengthValue(total, unit);
  return {count: total, unit, value, last: more ? more.last : last, joined};
}

/** TIMEX3 value of so many units: `P2Y`, `PT1H30M`, `PXM` for “several months”. */
export function lengthValue(count: number | null, unit: Unit): string {
  if (count === null) return VAGUE[unit] ?? (isClock(unit) ? `PTX${LETTERS[unit]}` : `PX${LETTERS[unit]}`);
  const [letter, each] = MULTIPLES[unit] ?? [LETTERS[unit]!, 1];
  const n = count * each;
  const whole = Math.floor(n);
  const rest = n - whole;
  const front = isClock(unit) ? "PT" : "P";
  const main = whole > 0 || rest === 0 ? `${whole}${letter}` : "";
  if (rest === 0) return front + main;
  if (unit === "hour") return `${front}${main}${Math.round(rest * 60)}M`;
  if (unit === "minute") return `${front}${main}${Math.round(rest * 60)}S`;
  if (letter === "Y") return `${front}${main}${Math.round(rest * 12)}M`;
  if (unit === "day") return `${front}${main}T${Math.round(rest * 24)}H`;
  return `${front}${Number(n.toFixed(2))}${letter}`;
}

/** “4 minutes” after “1 hour”. */
function secondLength(line: Line, i: number, unit: Unit): {readonly value: string; readonly last: number} | null {
  const at = isWord(line, i, "and", ",") ? i + 1 : i;
  const below: Partial<Record<Unit, Unit>> = {year: "month", hour: "minute", minute: "second"};
  const want = below[unit];
  if (!want || line.sense[at]?.n === undefined) return null;
  const quantity = readQuantity(line, at);
  if (!quantity?.value || line.sense[quantity.next]?.unit !== want || !Number.isInteger(quantity.value)) return null;
  return {value: `${quantity.value}${LETTERS[want]}`, last: quantity.next};
}

function isClock(unit: Unit): boolean {
  return unit === "hour" || unit === "minute" || unit === "second";
}

/** “a year” as a length, not a rate (“$1 million a year”) nor the start of a name (“a day care”). */
function isLength(line: Line, i: number, {last, unit}: Length): boolean {
  if (last > i + 1 || isWord(line, i + 1, "few")) return true;
  if (isWord(line, last + 1, "-") && !isWord(line, last + 2, "long", "old")) return false;
  if (unit === "day" || unit === "night")
    return (
      line.pos[last + 1] !== "NOUN" &&
      !isWord(line, last + 1, "of", "when", "that", "for") &&
      !isWord(line, i - 1, "such", "what", "is", "was", "be", "in")
    );
  return true;
}
