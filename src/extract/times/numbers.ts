import type {Word} from "./word.js";
import {afterHyphen, isWord, type Line} from "./line.js";

/** A number in words or figures: its value, null where vague (“several”), and the token after it. */
export interface Quantity {
  readonly value: number | null;
  readonly next: number;
}

const VAGUE = new Set([
  "several",
  "few",
  "many",
  "some",
  "dozens",
  "hundreds",
  "thousands",
  "numerous",
  "various",
  "countless"
]);

/** Whether a quantity can begin with a word. */
export function opensQuantity(word: string, sense: Word): boolean {
  return (
    sense.n !== undefined || word === "a" || word === "an" || word === "half" || word === "couple" || VAGUE.has(word)
  );
}

/** Reads “12”, “1,200”, “5 1/2”, “twenty-four”, “a hundred”, “a couple of”, “several”, “two or three” from token `i`. */
export function readQuantity(line: Line, i: number): Quantity | null {
  const one = readOne(line, i);
  if (!one || one.value === null) return one;
  // “two or three years”, “12 to 18 months”: no single length.
  if (isWord(line, one.next, "or", "to", "-", "–")) {
    const other = readOne(line, one.next + 1);
    if (other && other.value !== null && other.value > one.value && one.value > 0)
      return {value: null, next: other.next};
  }
  return one;
}

function readOne(line: Line, i: number): Quantity | null {
  const {lower, sense} = line;
  const word = lower[i];
  if (word === undefined) return null;
  if (word === "a" || word === "an") return readArticle(line, i);
  if (VAGUE.has(word)) return {value: null, next: isWord(line, i + 1, "of") ? i + 2 : i + 1};
  if (word === "half")
    return isWord(line, i + 1, "a", "an") ? {value: 0.5, next: i + 2} : {value: 0.5, next: afterHyphen(line, i + 1)};
  if (word === "couple") return {value: 2, next: isWord(line, i + 1, "of") ? i + 2 : i + 1};
  const figures = sense[i]?.digits !== undefined ? sense[i]!.n! : null;
  if (figures !== null && sense[i]!.toYear === undefined) {
    const m = /^([1-9])\/([2-9])$/.exec(lower[i + 1] ?? "");
    return withHalf(
      line,
      m ? {value: figures + Number(m[1]) / Number(m[2]), next: i + 2} : {value: figures, next: i + 1}
    );
  }
  return sense[i]?.n === undefined ? null : withHalf(line, readWords(line, i));
}

/** “a year”, “a couple of years”, “a few years”, “a hundred years”, “a half hour”. */
function readArticle(line: Line, i: number): Quantity | null {
  const {lower} = line;
  let at = i + 1;
  if (isWord(line, at, "good", "whole", "full", "mere", "further", "total", "single")) at++;
  if (isWord(line, at, "of") && lower[at - 1] === "total") at++;
  const word = lower[at];
  if (word === "few" || word === "number" || word === "handful" || word === "matter") {
    const of = isWord(line, at + 1, "of", "more");
    return word === "few" || of ? {value: null, next: of ? at + 2 : at + 1} : null;
  }
  if (word === "couple" || word === "half") return readOne(line, at);
  if (word === "dozen") return {value: 12, next: at + 1};
  if (word === "hundred" || word === "thousand") return readWords(line, at);
  if (word === "quarter" && isWord(line, at + 1, "of", "century", "-")) {
    const next = isWord(line, at + 1, "of") ? at + 3 : afterHyphen(line, at + 1);
    return isWord(line, next, "century", "hour") ? {value: 0.25, next} : {value: 1, next: at};
  }
  return {value: 1, next: at};
}

/** “twenty-four”, “two hundred”, “two thousand and ten”. */
function readWords(line: Line, i: number): Quantity {
  const {sense} = line;
  let total = 0;
  let part = sense[i]!.n!;
  let at = i + 1;
  for (let words = 1; words < 8; words++) {
    let next = afterHyphen(line, at);
    if (next === at && isWord(line, at, "and") && (part >= 100 || total >= 1000)) next++;
    const word = sense[next];
    const n = word?.digits === undefined ? word?.n : undefined;
    if (n === undefined || (isWord(line, next, "zero") && next !== at)) break;
    if (n === 100 && part < 100) part = Math.max(part, 1) * 100;
    else if (n === 1000 && part < 1000) [total, part] = [total + Math.max(part, 1) * 1000, 0];
    else if (n < 10 && part % 100 >= 20 && part % 10 === 0) part += n;
    else if (n < 100 && part % 100 === 0 && (part >= 100 || total > 0)) part += n;
    else break;
    at = next + 1;
  }
  return {value: total + part, next: at};
}

/** “two and a half”, “three-and-a-half”. */
function withHalf(line: Line, quantity: Quantity): Quantity {
  let at = afterHyphen(line, quantity.next);
  if (!isWord(line, at, "and")) return quantity;
  at = afterHyphen(line, at + 1);
  if (!isWord(line, at, "a", "one")) return quantity;
  at = afterHyphen(line, at + 1);
  return isWord(line, at, "half") ? {value: (quantity.value ?? 0) + 0.5, next: at + 1} : quantity;
}
