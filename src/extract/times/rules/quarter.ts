import {asWritten, resolved, unknown} from "../against.js";
import {dayOf, formatDay} from "../calendar.js";
import {afterHyphen, isWord, type Line} from "../line.js";
import {periodOf, shift, type Period} from "../period.js";
import type {Moment, Resolved, Rule} from "../reading.js";

/** “the third quarter”, “third-quarter”, “fiscal first quarter of 1990”, “Q3 2012”, “the first half of next year”. */
export const quarter: Rule = {
  name: "quarter",
  opens: (word, sense) =>
    sense.quarter !== undefined ||
    sense.ordinal !== undefined ||
    /^(?:the|this|fiscal|final|last|comparable|year)$/.test(word),
  read(line, i, inner) {
    let at = isWord(line, i, "the", "this") ? i + 1 : i;
    const early =
      line.sense[at]?.year !== undefined && at > i && line.sense[at + 1]?.ordinal ? line.sense[at++]!.year! : null;
    const ago = early === null ? yearAgo(line, at) : at;
    const agoStep = ago > at;
    if (agoStep) at = ago;
    if (isWord(line, at, "fiscal")) at = afterHyphen(line, at + 1);
    const {sense} = line;
    let index: number | undefined = sense[at]?.quarter;
    let grain: "quarter" | "half" = "quarter";
    if (index === undefined) {
      index =
        sense[at]?.ordinal ??
        (isWord(line, at, "final", "last") && isWord(line, at + 1, "quarter") && isWord(line, at + 2, "of")
          ? 4
          : undefined);
      if (index === undefined) return null;
      at = afterHyphen(line, at + 1);
      if (isWord(line, at, "fiscal")) at++;
      if (isWord(line, at, "half")) grain = "half";
      else if (!isWord(line, at, "quarter")) return null;
    }
    if (index < 1 || index > (grain === "half" ? 2 : 4)) return null;
    // “the third-quarter profit”: the article belongs to the profit.
    const first = at > i && isWord(line, at - 1, "-") && isWord(line, i, "the") ? null : i;
    if (first === null) return null;
    const found = {grain, number: index};
    const rest = ofYear(line, at + 1, inner);
    if (early !== null) return {first: i, last: at, type: "DATE", resolve: () => asWritten(inYear(found, early))};
    if (rest) return {first: i, last: rest.last, type: "DATE", resolve: (m) => ofPeriod(found, rest.year(m))};
    // “the second half” of a match, a sentence or a book is no time.
    if (grain === "half" && !isResult(line, at)) return null;
    return {first: i, last: at, type: "DATE", resolve: (m) => near(found, m, agoStep)};
  }
};

/** “first-half profit”, “second half sales”. */
function isResult(line: Line, at: number): boolean {
  return /^(?:profit|profits|earnings|results|sales|net|loss|losses|revenue|revenues|pretax|pre|figures|operating|income)$/.test(
    line.lower[at + 1] ?? ""
  );
}

interface Part {
  readonly grain: "quarter" | "half";
  readonly number: number;
}

function inYear({grain, number}: Part, year: number): Period {
  return {grain, index: year * (grain === "half" ? 2 : 4) + number - 1};
}

function ofPeriod(part: Part, year: Resolved): Resolved {
  return year.value && /^\d{4}$/.test(year.value)
    ? resolved(inYear(part, Number(year.value)), year.how)
    : {...year, value: null};
}

/** The quarter nearest to publication: not over → the last of its name; “year-ago” one year before. */
function near({grain, number}: Part, {published, tense}: Moment, ago: boolean): Resolved {
  if (published === null) return unknown(`XXXX-Q${number}`);
  const now = periodOf(grain, published).index;
  const each = grain === "half" ? 2 : 4;
  const back = (((now - (number - 1)) % each) + each) % each;
  // “expects to report third-quarter net”: figures of the quarter just over come out in the next.
  const ahead = tense > 0 && back > 1 ? each : 0;
  return resolved(shift({grain, index: now - back}, ahead - (ago ? each : 0)), `against ${formatDay(published)}`);
}

/** Skips “year-ago”, “year-earlier”. */
function yearAgo(line: Line, at: number): number {
  const skip = isWord(line, at, "comparable") ? at + 1 : at;
  if (!isWord(line, skip, "year")) return at;
  const next = afterHyphen(line, skip + 1);
  return isWord(line, next, "ago", "earlier") ? next + 1 : at;
}

/** “of 1990”, “of last year”, “2012”, “this year”. */
function ofYear(line: Line, i: number, inner: Parameters<Rule["read"]>[2]) {
  const of = isWord(line, i, "of") ? 1 : 0;
  const at = i + of;
  const sense = line.sense[at];
  if (
    sense?.year !== undefined &&
    !sense.date &&
    !sense.toYear &&
    sense.year >= 1900 &&
    sense.year < 2100 &&
    !sense.prefix
  ) {
    return {last: at, year: () => asWritten({grain: "year", index: sense.year!})};
  }
  const phrase =
    isWord(line, at, "last", "this", "next") || (of && isWord(line, at, "the", "fiscal")) ? inner(line, at) : null;
  if (phrase && phrase.type === "DATE" && (isWord(line, phrase.last, "year") || line.sense[phrase.last]?.year))
    return {last: phrase.last, year: phrase.resolve};
  if (of && isWord(line, at, "the") && isWord(line, at + 1, "year"))
    return {
      last: at + 1,
      year: ({published}: Moment): Resolved =>
        published === null
          ? unknown()
          : resolved({grain: "year", index: dayOf(published).year}, `against ${formatDay(published)}`)
    };
  return null;
}
