import {expect, test} from "vitest";
import {longDate, rangeWords} from "../../src/pages/dates.js";

test.each([
  ["2013-05-10", "10 May 2013"],
  ["2013-05", "May 2013"],
  ["2013", "2013"],
  ["2013-W19", "week of 6 May 2013"],
  ["2020-W53", "week of 28 December 2020"],
  ["2012-SU", "2012-SU"],
  [null, "not said"]
])("%s is shown as %s", (value, expected) => expect(longDate(value)).toBe(expected));

test.each([
  ["2011-03-01", "2011-03-31", "Mar 2011"],
  ["2012-02-01", "2012-02-29", "Feb 2012"],
  ["2011-01-01", "2011-12-31", "2011"],
  ["2013-05-10", "2013-05-10", "10 May 2013"],
  ["2013-05-06", "2013-05-12", "6 May to 12 May 2013"],
  ["2012-12-31", "2013-01-06", "31 Dec 2012 to 6 Jan 2013"]
])("%s to %s is shown as %s", (from, to, expected) => expect(rangeWords(from, to)).toBe(expected));
