import * as fc from "fast-check";
import {extractCorpus} from "../../loaders/extractCorpus.js";

const corpus = extractCorpus().readings.map(({article}) => article.text);

/** Words and marks on which the rules turn; anything made of them looks enough like news to go deep. */
const NEWSY = [
  "Russia",
  "Sergei Lavrov",
  "Lavrov",
  "He",
  "they",
  "the foreign minister",
  "Ana Ruiz",
  "Dr. Ben Ode",
  "the White House",
  "Moscow",
  "said",
  "told",
  "reporters",
  "according to",
  "has warned that",
  "accused",
  "denied",
  "was quoted as saying",
  "plans to sell",
  "urged",
  "not to",
  "will",
  "sold",
  "visited",
  "that",
  "of",
  "on Friday",
  "last year",
  "in July",
  "March 2011",
  "31 February",
  "two weeks ago",
  "May 5, 99999",
  "$1 billion",
  "about 32,000 people",
  "CAIRO (Reuters) -",
  "(Reporting by Ana Ruiz)",
  "By Ana Ruiz",
  "Q:",
  "MR. ODE:",
  "“",
  "”",
  '"',
  "'",
  "‘",
  "’",
  "«",
  "»",
  "„",
  "``",
  "''",
  ",",
  ".",
  "…",
  "—",
  "-",
  ":",
  ";",
  "(",
  ")",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "'s",
  "’s",
  "\u00a0",
  "\u200b",
  "😀"
];

/** Text of many kinds: any characters, words of news in any order, articles cut short or shuffled by paragraph. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: "binary", maxLength: 400}),
  fc.string({unit: "grapheme", maxLength: 200}),
  fc.array(fc.constantFrom(...NEWSY), {maxLength: 80}).map((words) => words.join(" ")),
  fc.array(fc.constantFrom(...NEWSY), {maxLength: 80}).map((words) => words.join("")),
  fc
    .tuple(fc.constantFrom(...corpus), fc.nat(2600), fc.nat(2600))
    .map(([text, a, b]) => text.slice(Math.min(a, b), Math.max(a, b))),
  fc.tuple(fc.constantFrom(...corpus), fc.infiniteStream(fc.nat(1000))).map(([text, order]) =>
    text
      .split("\n")
      .map((line) => [order.next().value as number, line] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, line]) => line)
      .join("\n")
  )
);

/** Any day of the years 1 to 9999, or none. */
export const anyDay: fc.Arbitrary<string | null> = fc.option(
  fc
    .date({min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true})
    .map((day) => day.toISOString().slice(0, 10)),
  {nil: null}
);
