import {expect, test} from "vitest";
import {rules} from "../../src/extract/times/rules.js";
import {read} from "./read.js";

// One sentence for each rule of the list: take the rule out, and its row fails.
const examples: readonly (readonly [string, string, string])[] = [
  ["rate", "The ferry goes three times [a week].", "P1W"],
  ["every", "It runs [every two months].", "P2M"],
  ["adverb", "The [weekly] talks went on.", "P1W"],
  ["plurals", "The market is shut on [Sundays].", "XXXX-WXX-7"],
  ["numericDate", "They signed on [11.05.2009].", "2009-05-11"],
  ["dateTime", "Updated [Nov. 2, 2012 10:30 AM ET] by the desk.", "2012-11-02T10:30"],
  ["clock", "The boat sank at [0735 GMT].", "2012-11-05T07:35Z"],
  ["spokenClock", "The bells rang at [half past nine].", "2012-11-05T09:30"],
  ["dayWithPart", "He was held [last Monday night].", "2012-10-29TNI"],
  ["partOfDay", "He was held in [the early hours of Saturday].", "2012-11-03TMO"],
  ["dayRange", "The fair ran [Oct. 3 to 5, 2011].", "2011-10-03/2011-10-05"],
  ["monthDay", "The port closed on [Friday, March 5, 2010].", "2010-03-05"],
  ["dayAlone", "They met on [the 16th].", "2012-10-16"],
  ["monthOfYear", "They met in [April of last year].", "2011-04"],
  ["nearMonth", "They met [last September].", "2012-09"],
  ["month", "They met in [Sept. 2009].", "2009-09"],
  ["dayOfWeek", "They met on [Friday of last week].", "2012-11-02"],
  ["weekday", "They met [this past Saturday].", "2012-11-03"],
  ["deicticDay", "They met [the day before yesterday].", "2012-11-03"],
  ["deicticPart", "They meet [tonight].", "2012-11-05TNI"],
  ["holiday", "They met [last Labor Day].", "2012-09-03"],
  ["near", "They met [last month].", "2012-10"],
  ["theWeekend", "They met over [the weekend].", "2012-W44-WE"],
  ["nthOf", "The vote is on [the second Tuesday of May 2013].", "2013-05-14"],
  ["beforeLast", "They met [the week before last].", "2012-W43"],
  ["told", "They met [that same day].", "2012-11-05"],
  ["season", "They met in [the winter of 1998].", "1998-WI"],
  ["quarter", "Sales fell in [the fourth quarter of 2010].", "2010-Q4"],
  ["reported", "Sales fell in [the latest quarter].", "2012-Q3"],
  ["yearsQuarter", "Sales fell in [last year's third quarter].", "2011-Q3"],
  ["yearEnd", "It is to close by [year-end].", "2012-12-31"],
  ["theYear", "Profit for [the full year] was flat.", "2012"],
  ["weekOf", "He is on leave [the week of Nov. 12].", "2012-W46"],
  ["decade", "Prices rose in [the early 1970s].", "197"],
  ["century", "It is a [19th-century] house.", "18"],
  ["year", "The pier burned in [mid-1996].", "1996"],
  ["spokenYear", "It was [the year two thousand].", "2000"],
  ["vague", "It may open in [the near future].", "FUTURE_REF"],
  ["besideDay", "It shut [two days before Christmas].", "2011-12-23"],
  ["ago", "It shut [three months ago].", "2012-08"],
  ["whole", "It rained [all week long].", "P1W"],
  ["longAgo", "It shut [a long time ago].", "PAST_REF"],
  ["stretch", "It shut for [the first nine months].", "P9M"],
  ["duration", "The siege lasted [5 1/2 hours].", "PT5H30M"],
  ["plainUnits", "They had waited for [decades].", "PXDE"],
  ["edge", "It opens in [late March].", "2013-03"],
  ["approximate", "It lasted [more than two years].", "P2Y"]
];

test.each(examples)("%s reads %s as %s", (rule, marked, value) => {
  const words = /\[(.*?)\]/.exec(marked)![1];
  expect(read(marked.replace(/[[\]]/g, ""), "2012-11-05", ["text", "value", "rules"])).toEqual([
    [words, value, [rule]]
  ]);
});

test("the second of two days", () => {
  expect(read("They met on April 24 and 25 at sea.", "2012-11-05", ["text", "value", "rules"])).toEqual([
    ["April 24", "2012-04-24", ["monthDay"]],
    ["25", "2012-04-25", ["andDay"]]
  ]);
});

test("no rule of the list is without its row, and no name stands twice", () => {
  const names = rules.map((rule) => rule.name).sort();
  expect(names).toEqual([...new Set([...examples.map(([rule]) => rule), "andDay"])].sort());
});
