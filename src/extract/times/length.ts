import type {Unit} from "./word.js";
import {afterHyphen, isWord, type Line} from "./line.js";
import {readQuantity} from "./numbers.js";

/** A length in words: how many of which unit, and the TIMEX3 value. */
export interface Length {
  readonly count: number | null;
  readonly unit: Unit;
  readonly value: string;
  readonly last: number;
  /** Written as one word: “two-year”. */
  readonly joined: boolean;
}

export const LETTERS: Partial<Record<Unit, string>> = {
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
  // “a minute detail”, “the Six-Day War”
  if (unit === "minute" && count === 1 && isWord(line, i, "a") && line.pos[at + 1] === "NOUN" && !joined) return null;
  if (line.word[at + 1] === "War" || (isWord(line, at + 1, "'") && line.word[at + 2] === "War")) return null;
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

export function isClock(unit: Unit): boolean {
  return unit === "hour" || unit === "minute" || unit === "second";
}
