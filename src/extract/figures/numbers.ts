/** A number as written: where it ends, what it is worth, and whether its words are loose (“dozens”, “hundreds”). */
export interface NumberRead {
  readonly end: number;
  readonly value: number | null;
  readonly loose: boolean;
  /** Written with digits, not with words. */
  readonly digits: boolean;
  /** A fraction: “a third of”, “half of”, “one in three”. */
  readonly part: boolean;
}

const WORDS: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value] as const)
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i] as const)
    )
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12]
]);
const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["quarter", 1 / 4],
  ["fourth", 1 / 4],
  ["fifth", 1 / 5],
  ["sixth", 1 / 6],
  ["seventh", 1 / 7],
  ["eighth", 1 / 8],
  ["ninth", 1 / 9],
  ["tenth", 1 / 10]
]);

const DIGITS = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
const WORD = /[a-z]+/iy;
const SCALE_AFTER = /[ -]?(hundred|thousand|million|billion|trillion)\b(?!s)/iy;
const SUFFIX = /\s?(bn|bln|mn|mln|tn|m|k)\b/y;
const LOOSE =
  /(?:tens of thousands|hundreds of thousands|tens of millions|hundreds of millions|dozens|scores|hundreds|thousands|millions|billions|trillions)\b(?: of\b)?/iy;
const DOZEN = /(?:(half a)|an?|one|two|three|four|five|six)? ?dozen\b/iy;
const PART =
  /(?:(a|an|one|two|three|four|five|six|seven|eight|nine)[ -])?(half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?(?= of\b| the\b)/iy;
const ONE_IN = /(one|two|three|[1-9]) (?:in|out of) (?:every )?(?=\d|[a-z])/iy;
const HALF_A = /half an? (hundred|thousand|million|billion|trillion)\b/iy;
const A_SCALE = /an? (hundred|thousand|million|billion|trillion)\b/iy;
const AND_A_HALF = / and a half(?= (?:million|billion|trillion|hundred|thousand)\b)/iy;

/** Reads the number that begins at `at`: “1.2 million”, “32,000”, “twenty-five”, “a dozen”, “hundreds of”, “two thirds of”; null where none does. */
export function readNumber(text: string, at: number): NumberRead | null {
  return (
    readPart(text, at) ?? readLoose(text, at) ?? readDozen(text, at) ?? readDigits(text, at) ?? readWords(text, at)
  );
}

/** May a token that begins with these letters begin a number? A cheap look before the reading. */
export function mayBeNumber(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return (code >= 48 && code <= 57) || STARTS.has(lower);
}

const STARTS = new Set([
  ...WORDS.keys(),
  ...PARTS.keys(),
  ..."a an dozen dozens scores tens hundreds thousands millions billions trillions".split(" ")
]);

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readDigits(text: string, at: number): NumberRead | null {
  const found = match(DIGITS, text, at);
  if (!found) return null;
  return scaled(text, at + found[0].length, Number(found[0].replaceAll(",", "")), true);
}

/** “three”, “twenty-five”, “three hundred and twenty thousand”. */
function readWords(text: string, at: number): NumberRead | null {
  const start = match(A_SCALE, text, at);
  if (start) return exact(at + start[0].length, SCALES.get(start[1]!.toLowerCase())!, false);
  let end = at;
  let total = 0;
  let group = 0;
  let seen = false;
  for (let step = 0; step < 12; step++) {
    const from = seen ? end + (/^[ -]/.exec(text.slice(end, end + 1))?.[0].length ?? 9e15) : end;
    const and = seen && group >= 100 ? /^and /i.exec(text.slice(from, from + 4)) : null;
    const word = match(WORD, text, and ? from + 4 : from)?.[0].toLowerCase();
    if (word === undefined) break;
    const value = WORDS.get(word);
    const scale = word.length > 2 ? SCALES.get(word) : undefined;
    if (value !== undefined && (!seen || group % (value < 10 ? 10 : 100) === 0)) group += value;
    else if (scale !== undefined && seen) {
      if (scale === 100) group *= 100;
      else [total, group] = [total + group * scale, 0];
    } else break;
    seen = true;
    end = (and ? from + 4 : from) + word.length;
  }
  if (!seen) return null;
  return scaled(text, end, total + group, false);
}

function scaled(text: string, end: number, value: number, digits: boolean): NumberRead {
  const half = match(AND_A_HALF, text, end);
  let at = half ? end + half[0].length : end;
  let worth = half ? value + 0.5 : value;
  for (;;) {
    const scale = match(SCALE_AFTER, text, at) ?? (digits ? match(SUFFIX, text, at) : null);
    if (!scale) return exact(at, rounded(worth), digits);
    worth *= SCALES.get(scale[1]!.toLowerCase())!;
    at += scale[0].length;
  }
}

function readPart(text: string, at: number): NumberRead | null {
  const half = match(HALF_A, text, at);
  if (half) return exact(at + half[0].length, SCALES.get(half[1]!.toLowerCase())! / 2, false);
  const ratio = match(ONE_IN, text, at);
  const whole = ratio && (readDigits(text, at + ratio[0].length) ?? readWords(text, at + ratio[0].length));
  if (ratio && whole?.value && whole.value <= 1000) {
    const top = WORDS.get(ratio[1]!.toLowerCase()) ?? Number(ratio[1]);
    return {...exact(whole.end, rounded(top / whole.value), false), part: true};
  }
  const found = match(PART, text, at);
  if (!found) return null;
  const count = /^an?$/i.test(found[1] ?? "a") ? 1 : WORDS.get(found[1]!.toLowerCase())!;
  const part = PARTS.get(found[2]!.toLowerCase())!;
  const bare = found[1] === undefined && found[2]!.toLowerCase() !== "half";
  return bare ? null : {...exact(at + found[0].length, rounded(count * part), false), part: true};
}

function readLoose(text: string, at: number): NumberRead | null {
  const found = match(LOOSE, text, at);
  return found && {end: at + found[0].length, value: null, loose: true, digits: false, part: false};
}

function readDozen(text: string, at: number): NumberRead | null {
  const found = match(DOZEN, text, at);
  if (!found) return null;
  const count = found[1] ? 0.5 : (WORDS.get(found[0].split(" ")[0]!.toLowerCase()) ?? 1);
  return exact(at + found[0].length, 12 * count, false);
}

function exact(end: number, value: number, digits: boolean): NumberRead {
  return {end, value, loose: false, digits, part: false};
}

/** 1.1 × 1,000,000 is 1,100,000, not 1,100,000.0000000001. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
