import {expect, test} from "vitest";
import {resolveTime} from "../../src/extract/times/resolveTime.js";

// Each time says how it was resolved, in words a reader can check.
test.each([
  ["last year", "2012-11-05", "2011", "2011-01-01", "2011-12-31", "year", "last year, against 2012-11-05"],
  ["this week", "2013-05-10", "2013-W19", "2013-05-06", "2013-05-12", "week", "this week, against 2013-05-10"],
  ["Friday", "2013-05-11", "2013-05-10", "2013-05-10", "2013-05-10", "day", "Friday, the last before 2013-05-11"],
  [
    "Friday",
    "2013-05-10",
    "2013-05-10",
    "2013-05-10",
    "2013-05-10",
    "day",
    "Friday, the day of publication, 2013-05-10"
  ],
  ["Friday", null, "XXXX-WXX-5", null, null, null, "Friday, no publication date to read it against"],
  ["last year", null, null, null, null, null, "last year, no publication date to read it against"],
  ["March 2011", null, "2011-03", "2011-03-01", "2011-03-31", "month", "March 2011, as written"],
  ["the 1990s", null, "199", "1990-01-01", "1999-12-31", "decade", "the 1990s, as written"],
  ["the past decade", "2012-11-05", "P10Y", "2002-11-05", "2012-11-05", "range", "the past decade, up to 2012-11-05"],
  [
    "the past two months",
    "2012-11-05",
    "P2M",
    "2012-09-05",
    "2012-11-05",
    "range",
    "the past two months, up to 2012-11-05"
  ],
  ["two years", "2012-11-05", "P2Y", null, null, null, "two years, a length of time"],
  ["every Tuesday", "2012-11-05", "XXXX-WXX-2", null, null, null, "every Tuesday, a time that comes again"],
  ["last winter", "2012-11-05", "2011-WI", "2011-12-01", "2012-02-29", "season", "last winter, against 2012-11-05"],
  [
    "last night",
    "2012-11-05",
    "2012-11-04TNI",
    "2012-11-04",
    "2012-11-04",
    "daypart",
    "last night, against 2012-11-05"
  ],
  ["two years ago", "0001-06-01", null, null, null, null, "two years ago, outside the years 1 to 9999"],
  ["next year", "9999-12-31", null, null, null, null, "next year, outside the years 1 to 9999"]
])("“%s” on %s", (words, published, value, from, to, grain, rule) => {
  expect(resolveTime(words, published)).toMatchObject({value, from, to, grain, rule});
});

test("words without a time come to nothing", () => expect(resolveTime("the old bridge", "2012-11-05")).toBeNull());

test("a sentence lends its tense", () => {
  expect(resolveTime("They will meet on Friday", "2012-11-05")?.rule).toBe("Friday, the next after 2012-11-05");
});

test("small letters do where a learner types them", () => {
  expect(resolveTime("next friday", "2012-11-05")).toMatchObject({
    text: "next friday",
    value: "2012-11-09",
    rule: "next friday, the next after 2012-11-05"
  });
});
