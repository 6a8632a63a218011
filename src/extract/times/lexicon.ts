import type {Unit, Word} from "./word.js";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12
};
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7
};
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " "
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " "
  );
const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
const UNITS: Readonly<Record<string, Unit>> = {
  second: "second",
  sec: "second",
  secs: "second",
  minute: "minute",
  min: "minute",
  mins: "minute",
  hour: "hour",
  hr: "hour",
  hrs: "hour",
  day: "day",
  week: "week",
  fortnight: "fortnight",
  month: "month",
  quarter: "quarter",
  year: "year",
  yr: "year",
  yrs: "year",
  decade: "decade",
  century: "century",
  centuries: "century",
  millennium: "millennium",
  millennia: "millennium",
  weekend: "weekend",
  night: "night"
};
const PARTS: Readonly<Record<string, string>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  nighttime: "NI",
  daytime: "DT",
  midday: "MI",
  dawn: "MO",
  dusk: "EV"
};
const SEASONS: Readonly<Record<string, number>> = {spring: 0, summer: 1, fall: 2, autumn: 2, winter: 3};
// Words on which a phrase can begin though they name no time by themselves.
// Words that need another word of time behind them.
const LEADING =
  "the a an this that these those last past next coming previous following same each every all early earlier late later mid end beginning start " +
  "about around nearly almost roughly approximately some more less fewer over under at up no just exactly least most several few many couple half " +
  "per fiscal calendar comparable corresponding latest prior upcoming whole full entire good mere total single distant foreseeable immediate near short " +
  "hundreds thousands dozens new labor memorial independence veterans columbus election valentine final first-half right middle long moments while moment boxing martin presidents st";
// Words that are a time by themselves, or end a phrase.
const ALONE =
  "today yesterday tomorrow tonight now currently recently soon future overnight noon midnight nowadays lately formerly recent presently ago current present " +
  "daily weekly monthly yearly annually hourly nightly fortnightly biennial year-end then christmas easter thanksgiving halloween time term ahead";

function build(): Map<string, Word> {
  const words = new Map<string, Word>();
  const add = (key: string, word: Word) => words.set(key, {...words.get(key), ...word});
  MONTHS.forEach((name, i) =>
    add(name, {month: i + 1, risky: name === "may" || name === "march" || name === "august"})
  );
  for (const [name, month] of Object.entries(SHORT_MONTHS)) {
    add(name, {month, risky: true});
    add(name + ".", {month});
  }
  WEEKDAYS.forEach((name, i) => {
    add(name, {weekday: i + 1});
    add(name + "s", {weekday: i + 1, plural: true});
  });
  for (const [name, weekday] of Object.entries(SHORT_WEEKDAYS)) {
    add(name, {weekday, risky: true});
    add(name + ".", {weekday, risky: name === "sat" || name === "sun"});
  }
  ONES.forEach((name, n) => add(name, {n}));
  TENS.forEach((name, i) => add(name, {n: 20 + 10 * i}));
  add("hundred", {n: 100});
  add("thousand", {n: 1000});
  add("dozen", {n: 12});
  ORDINALS.forEach((name, i) => add(name, {ordinal: i + 1}));
  add("thirtieth", {ordinal: 30});
  DECADES.forEach((name, i) => add(name, {decade: 20 + 10 * i}));
  for (const [name, unit] of Object.entries(UNITS)) {
    add(name, {unit});
    if (!/s$|ia$/.test(name)) add(name + "s", {unit, plural: true});
    else add(name, {plural: true});
  }
  for (const [name, part] of Object.entries(PARTS)) {
    add(name, {part});
    add(name + "s", {part, plural: true});
  }
  for (const [name, season] of Object.entries(SEASONS)) {
    add(name, {season});
    add(name + "s", {season, plural: true});
  }
  for (const name of [
    "christmas",
    "easter",
    "thanksgiving",
    "halloween",
    "new",
    "labor",
    "memorial",
    "independence",
    "veterans",
    "columbus",
    "election",
    "valentine",
    "good",
    "boxing",
    "bastille"
  ])
    add(name, {named: true});
  for (const name of ALONE.split(" ")) add(name, {});
  for (const name of LEADING.split(" ")) add(name, {leads: words.get(name) === undefined});
  return words;
}

const WORDS = build();

/** The meanings of a word in lower case that a table holds; undefined for most words. */
export function lookUp(lower: string): Word | undefined {
  return WORDS.get(lower);
}
