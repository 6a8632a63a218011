import {expect, test} from "vitest";
import {alignSpans} from "../../src/scoring/alignSpans.js";
import {daysOf, sameDays} from "../../src/scoring/daysOf.js";
import {scoreTimes, type ScoredTime, type TimedText} from "../../src/scoring/scoreTimes.js";

test.each([
  ["2013-05-10", "2013-05-10", "2013-05-10"],
  ["2013-05-10T16:59", "2013-05-10", "2013-05-10"],
  ["2012-02", "2012-02-01", "2012-02-29"],
  ["2012", "2012-01-01", "2012-12-31"],
  ["199", "1990-01-01", "1999-12-31"],
  ["19", "1900-01-01", "1999-12-31"],
  ["2013-W11", "2013-03-11", "2013-03-17"],
  ["2013-W01", "2012-12-31", "2013-01-06"],
  ["2013-W11-WE", "2013-03-16", "2013-03-17"],
  ["2013-Q1", "2013-01-01", "2013-03-31"],
  ["2013-H2", "2013-07-01", "2013-12-31"],
  ["2012-11/2013-01-05", "2012-11-01", "2013-01-05"]
])("%s is %s to %s", (value, first, last) => {
  expect(daysOf(value)).toEqual([first, last]);
});

test.each(["PRESENT_REF", "P1Y", "XXXX-XX-XX", "2012-WI", "", null])("%j is no stretch of the calendar", (value) => {
  expect(daysOf(value)).toBeNull();
});

test("values agree by their days", () => {
  expect(sameDays("2013-W11", "2013-03-11/2013-03-17")).toBe(true);
  expect(sameDays("PRESENT_REF", "PRESENT_REF")).toBe(true);
  expect(sameDays("P1Y", "P12M")).toBe(false);
  expect(sameDays("2013-05", null)).toBe(false);
});

const TEXT = "On Friday, May 10, they met; last year they did not.";
const time = (words: string, value: string | null, type = "DATE"): ScoredTime => {
  const start = TEXT.indexOf(words);
  return {start, end: start + words.length, type, value};
};
const text = (gold: readonly ScoredTime[], found: readonly ScoredTime[], more: Partial<TimedText> = {}): TimedText => ({
  id: "a",
  text: TEXT,
  gold,
  found,
  ...more
});
const FRIDAY = time("Friday, May 10", "2013-05-10");
const LAST = time("last year", "2012");

test("strict, relaxed, value and days", () => {
  const {strict, relaxed, valueF1, intervalF1, typeF1, errors} = scoreTimes([
    text([FRIDAY, LAST], [time("Friday", "2013-05-10"), time("last year", "2012-01-01/2012-12-31", "DURATION")])
  ]);
  expect([strict.f1, relaxed.f1, valueF1, intervalF1, typeF1]).toEqual([0.5, 1, 0.5, 1, 0.5]);
  expect(errors.map(({kind}) => kind).sort()).toEqual(["bounds", "type", "value"]);
});

test("the date the text bears is given, and neither asked nor counted", () => {
  const {relaxed} = scoreTimes([text([{...FRIDAY, isDct: true}, LAST], [FRIDAY, LAST])]);
  expect([relaxed.gold, relaxed.found, relaxed.f1]).toEqual([1, 1, 1]);
});

test("outside the sentences that were annotated nothing counts", () => {
  const sentences = [
    {start: 0, end: 28, selected: true},
    {start: 29, end: TEXT.length, selected: false}
  ];
  const {relaxed} = scoreTimes([text([FRIDAY, LAST], [LAST], {sentences})]);
  expect([relaxed.gold, relaxed.found]).toEqual([1, 0]);
});

test("the same span first, then the longest overlap, each once", () => {
  const [a, b, c] = [
    {start: 0, end: 10},
    {start: 8, end: 20},
    {start: 8, end: 12}
  ];
  const {pairs, missed, extra} = alignSpans([a, b], [c, {...b}]);
  expect(pairs).toEqual([
    {gold: b, found: b, exact: true},
    {gold: a, found: c, exact: false}
  ]);
  expect([missed, extra]).toEqual([[], []]);
});
