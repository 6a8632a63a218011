import {expect, test} from "vitest";
import {commandOptions, wholeNumber} from "../../loaders/commandOptions.js";

const OPTIONS = {jobs: {type: "string"}, strict: {type: "boolean"}} as const;
const message = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return "no error";
};

test.each([
  [["--job", "3"], "extract: unknown option --job; did you mean --jobs? (known: --jobs, --strict)"],
  [["--srtict"], "extract: unknown option --srtict; did you mean --strict? (known: --jobs, --strict)"],
  [["--colour=red"], "extract: unknown option --colour (known: --jobs, --strict)"],
  [["-j", "3"], "extract: unknown option -j (known: --jobs, --strict)"],
  [["--jobs"], "extract: --jobs needs a value"],
  [["--jobs", "--strict"], "extract: --jobs needs a value"],
  [["--strict=yes"], "extract: --strict takes no value"],
  [["a.jsonl"], "extract: takes no file names; it reads standard input, as in npm run --silent extract < FILE.jsonl"]
])("%j", (args, expected) => {
  expect(message(() => commandOptions("extract", OPTIONS, args))).toBe(expected);
});

test("options and file names", () => {
  const {values, positionals} = commandOptions("evaluate", OPTIONS, ["a.jsonl", "--jobs=2", "--strict", "b"], "GOLD");
  expect([{...values}, positionals]).toEqual([{jobs: "2", strict: true}, ["a.jsonl", "b"]]);
});

test.each(["0", "-1", "1.5", "two", "", "9999999"])("--jobs %j is no whole number", (value) => {
  expect(message(() => wholeNumber("extract", "jobs", value))).toBe(
    `extract: --jobs is “${value}”; write a whole number from 1, as --jobs 2`
  );
});
