import fc from "fast-check";
import {expect, test} from "vitest";
import {dayNumber, dayOf, formatDay, parseDay} from "../../src/extract/times/calendar.js";
import {calendarSpan, readPeriod} from "../../src/extract/times/calendarSpan.js";
import {daysOf, periodOf, periodValue, shift, type PeriodGrain} from "../../src/extract/times/period.js";

test.each([
  ["2013-05-10", "2013-05-10", "2013-05-10", "day"],
  ["2013-W19", "2013-05-06", "2013-05-12", "week"],
  ["2013-W19-WE", "2013-05-11", "2013-05-12", "weekend"],
  ["2009-W53", "2009-12-28", "2010-01-03", "week"],
  ["2012-02", "2012-02-01", "2012-02-29", "month"],
  ["2012-Q3", "2012-07-01", "2012-09-30", "quarter"],
  ["2012-H2", "2012-07-01", "2012-12-31", "half"],
  ["1998-WI", "1998-12-01", "1999-02-28", "season"],
  ["1998", "1998-01-01", "1998-12-31", "year"],
  ["199", "1990-01-01", "1999-12-31", "decade"],
  ["19", "1900-01-01", "1999-12-31", "century"],
  ["2012-11-05T22:30", "2012-11-05", "2012-11-05", "minute"],
  ["2012-11-05T22:30:10Z", "2012-11-05", "2012-11-05", "second"],
  ["2012-11-05TNI", "2012-11-05", "2012-11-05", "daypart"],
  ["2012-11-05/2012-11-07", "2012-11-05", "2012-11-07", "range"]
])("%s covers %s to %s", (value, from, to, grain) => expect(calendarSpan(value)).toEqual({from, to, grain}));

test.each([
  null,
  undefined,
  "",
  "P2Y",
  "XXXX-07",
  "XXXX-WXX-2",
  "PAST_REF",
  "2013-02-31",
  "2013-13",
  "2013-W60",
  "0000",
  "2012/2010"
])("%s is no stretch of the calendar", (value) => expect(calendarSpan(value)).toBeNull());

const day = fc.integer({min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31)});
const grains: PeriodGrain[] = [
  "day",
  "weekend",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century"
];

test("days go to numbers and back as the engine counts them", () => {
  fc.assert(
    fc.property(day, (n) => {
      const {year, month, day: d} = dayOf(n);
      expect(dayNumber(year, month, d)).toBe(n);
      expect(parseDay(formatDay(n))).toBe(n);
      expect(formatDay(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
    })
  );
});

test("a period holds its day, its value reads back, and the next begins the day after it ends", () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...grains), (n, grain) => {
      const period = periodOf(grain, n);
      const [first, last] = daysOf(period);
      if (grain !== "weekend") {
        expect(first <= n && n <= last).toBe(true);
        expect(daysOf(shift(period, 1))[0]).toBe(last + 1);
      }
      const value = periodValue(period);
      if (value !== null) expect(readPeriod(value)).toEqual(period);
    })
  );
});
