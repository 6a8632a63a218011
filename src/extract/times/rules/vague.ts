import {formatDay} from "../calendar.js";
import {isWord, type Line} from "../line.js";
import type {Reading, Rule} from "../reading.js";

const PRESENT = "PRESENT_REF";
const PAST = "PAST_REF";
const FUTURE = "FUTURE_REF";
const OPENERS = new Set(
  "now right currently nowadays presently current recently lately formerly recent soon future the more coming these this one".split(
    " "
  )
);

/** “now”, “recently”, “soon”, “the future”, “in the past”, “recent years”: times without a calendar. */
export const vague: Rule = {
  name: "vague",
  opens: (word) => OPENERS.has(word),
  read(line, i) {
    const one = single(line, i);
    return one ?? several(line, i);
  }
};

function single(line: Line, i: number): Reading | null {
  switch (line.lower[i]) {
    case "now":
      return isWord(line, i - 1, "just", "right") || !isWord(line, i + 1, "-") ? ref(i, i, PRESENT) : null;
    case "right":
      return isWord(line, i + 1, "now") ? ref(i, i + 1, PRESENT) : null;
    case "currently":
    case "nowadays":
    case "presently":
      return ref(i, i, PRESENT);
    case "current":
      return line.pos[i] === "ADJ" && !isWord(line, i + 1, "account", "affairs") ? ref(i, i, PRESENT) : null;
    case "recently":
    case "lately":
    case "formerly":
      return ref(i, i, PAST);
    case "recent":
      return line.sense[i + 1]?.unit && line.sense[i + 1]!.plural
        ? ref(i, i + 1, PAST)
        : line.sense[i + 1]?.month
          ? null
          : ref(i, i, PAST);
    case "soon":
      return isWord(line, i - 1, "as") || isWord(line, i + 1, "as", "after") ? null : ref(i, i, FUTURE);
    case "future":
      return line.sense[i + 1]?.unit && line.sense[i + 1]!.plural ? ref(i, i + 1, FUTURE) : null;
    default:
      return null;
  }
}

function several(line: Line, i: number): Reading | null {
  const the = isWord(line, i, "the") ? 1 : 0;
  let at = i + the;
  if (isWord(line, i, "more") && isWord(line, i + 1, "recently")) return ref(i, i + 1, PAST);
  if (the && isWord(line, at, "near", "foreseeable", "immediate", "distant") && isWord(line, at + 1, "future", "term"))
    return ref(i, at + 1, FUTURE);
  if (the && isWord(line, at, "short") && isWord(line, at + 1, "term")) return ref(i, at + 1, FUTURE);
  if (the && isWord(line, at, "future") && !isWord(line, at + 1, "of")) return ref(i, at, FUTURE);
  if (
    the &&
    isWord(line, at, "past") &&
    line.pos[at + 1] !== "NOUN" &&
    !isWord(line, at + 1, "of") &&
    !line.sense[at + 1]
  )
    return ref(i, at, PAST);
  if (the && isWord(line, at, "present") && isWord(line, i - 1, "at", "for")) return ref(i, at, PRESENT);
  if (the && isWord(line, at, "recent") && isWord(line, at + 1, "past")) return ref(i, at + 1, PAST);
  if (isWord(line, at, "coming") && line.sense[at + 1]?.unit && line.sense[at + 1]!.plural)
    return ref(i, at + 1, FUTURE);
  if (the && line.sense[at]?.unit && line.sense[at]!.plural && isWord(line, at + 1, "ahead"))
    return ref(i, at + 1, FUTURE);
  at = i;
  if (
    isWord(line, at, "one") &&
    isWord(line, at + 1, "day", "moment") &&
    isWord(line, i - 1, "will", "would", "could", "may", "might", "'ll")
  )
    return ref(i, at + 1, FUTURE);
  if (isWord(line, at, "these") && isWord(line, at + 1, "days")) return ref(i, at + 1, PRESENT);
  if (isWord(line, at, "this") && isWord(line, at + 1, "time") && isWord(line, i - 1, "at"))
    return ref(i, at + 1, PRESENT);
  return null;
}

/** “the last few months”, “the past several years” point back without a number: a length up to the publication. */
function ref(first: number, last: number, value: string): Reading {
  const how =
    value === PRESENT
      ? "the time of writing"
      : value === PAST
        ? "before the time of writing"
        : "after the time of writing";
  return {
    first,
    last,
    type: "DATE",
    resolve: ({published}) => ({value, how: published === null ? how : `${how}, ${formatDay(published)}`, span: null})
  };
}
