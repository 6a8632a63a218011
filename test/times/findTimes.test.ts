import {expect, test} from "vitest";
import {read} from "./read.js";

// The day of the paper, a sentence with its times in brackets, and the value of each.
test.each([
  // days of the week go with the tense of the clause
  ["2013-05-10", "The minister said so on [Friday].", "2013-05-10"],
  ["2013-05-10", "The paper reported on [Thursday] that the deal was off.", "2013-05-09"],
  ["2012-11-05", "She met the envoy in Cairo on [Sunday].", "2012-11-04"],
  ["2012-11-05", "She will meet the envoy in Cairo on [Sunday].", "2012-11-11"],
  ["2012-11-05", "The council is due to vote on [Thursday].", "2012-11-08"],
  ["2012-11-05", "The council voted [last Thursday].", "2012-11-01"],
  ["2012-11-05", "The ferry leaves [next Monday].", "2012-11-12"],
  ["2012-11-05", "They extended the truce until [Friday].", "2012-11-09"],
  ["2012-11-05", "The truce held until [Friday].", "2012-11-02"],
  ["2012-11-05", "The coach has until [Christmas].", "2012-12-25"],
  ["2012-11-05", "Her memoir is published on [Thursday].", "2012-11-08"],
  ["2012-11-05", "The trial is expected to last [five weeks].", "P5W"],
  ["2012-11-05", "The bank could cut rates in [June].", "2013-06"],
  ["2012-11-05", "The ship could not be reached in [June].", "2012-06"],
  ["2012-11-05", "Wage data due in [May] will be decisive.", "2013-05"],
  // what is called or awaited lies ahead
  ["2012-11-05", "Ruiz, who is seeking a third term in [March], left.", "2013-03"],
  ["2012-11-05", "The government faces elections in [September].", "2013-09"],
  ["2012-11-05", "They still expected a first cut in [May].", "2013-05"],
  ["2012-11-05", "She lost the election in [March].", "2012-03"],
  ["2012-11-05", "Talks resume on [Tuesday next week].", "2012-11-13"],
  // months and days of months
  ["2012-11-05", "An official said in [July] that the planes would stay.", "2012-07"],
  ["2012-11-05", "The two will meet in [June].", "2013-06"],
  ["2012-11-05", "They agreed on it in [August].", "2012-08"],
  ["2012-11-05", "The marches began in [March 2011].", "2011-03"],
  ["2012-11-05", "The port closed on [Oct. 30].", "2012-10-30"],
  ["2012-11-05", "The port closed on [30 October 2009].", "2009-10-30"],
  ["2012-11-05", "The port will open on [Saturday, Dec. 1].", "2012-12-01"],
  ["2012-11-05", "The vote took place on [the 6th of May, 2007].", "2007-05-06"],
  ["2012-11-05", "The fair runs [Nov. 9-11].", "2012-11-09/2012-11-11"],
  ["2012-11-05", "The fair ran [3-5 March 2012].", "2012-03-03/2012-03-05"],
  ["2012-11-05", "The harbour master resigned [last May].", "2012-05"],
  ["2012-11-05", "The talks broke down in [June last year].", "2011-06"],
  ["2012-11-05", "They signed it on [2012-03-04].", "2012-03-04"],
  ["2012-11-05", "They signed it on [3/4/2012].", "2012-03-04"],
  // at the grain of the words
  ["2013-05-10", "The envoy visited Russia [this week].", "2013-W19"],
  ["2012-11-05", "Sales fell [last month].", "2012-10"],
  ["2012-11-05", "Russia sold the weapons [last year].", "2011"],
  ["2012-11-05", "The bridge opens [next year].", "2013"],
  ["2012-11-05", "The mill closed [two years ago].", "2010"],
  ["2012-11-05", "The mill closed [six weeks ago].", "2012-W39"],
  ["2012-11-05", "The mill closed [ten days ago].", "2012-10-26"],
  ["2012-11-05", "The mill closed over [the weekend].", "2012-W44-WE"],
  ["2012-11-05", "Prices doubled in [the 1990s].", "199"],
  ["2012-11-05", "Prices doubled in [the '80s].", "198"],
  ["2012-11-05", "The tower is from [the 14th century].", "13"],
  ["2012-11-05", "It was built in [early 2011].", "2011"],
  ["2012-11-05", "It was built [last summer].", "2012-SU"],
  ["2012-11-05", "It was built in [the spring of 1998].", "1998-SP"],
  ["2012-11-05", "Profit fell in [the third quarter].", "2012-Q3"],
  ["2012-11-05", "Profit fell in [the first half of 2010].", "2010-H1"],
  ["2012-11-05", "The pier burned down in [1987].", "1987"],
  ["2012-11-05", "It happened in [nineteen ninety-one].", "1991"],
  ["2012-11-05", "It must be ready by [the end of the year].", "2012"],
  // days around the paper, and their parts
  ["2012-11-05", "She resigned [yesterday].", "2012-11-04"],
  ["2012-11-05", "She arrives [the day after tomorrow].", "2012-11-07"],
  ["2012-11-05", "The shelling went on [last night].", "2012-11-04TNI"],
  ["2012-11-05", "He spoke to the crew [this morning].", "2012-11-05TMO"],
  ["2012-11-05", "The crowd gathered on [Friday evening].", "2012-11-02TEV"],
  ["2012-11-05", "The boat sank at [10:35 p.m. on Friday].", "2012-11-02T22:35"],
  ["2012-11-05", "The boat sank at [noon Thursday].", "2012-11-01T12:00"],
  ["2012-11-05", "The shop closed on [Christmas Eve].", "2011-12-24"],
  ["2012-11-05", "The shop will close on [Thanksgiving].", "2012-11-22"],
  ["2012-11-05", "They left [the day before Easter 2012].", "2012-04-07"],
  // lengths and repeated times
  ["2012-11-05", "The siege lasted [two years].", "P2Y"],
  ["2012-11-05", "They have waited [a month].", "P1M"],
  ["2012-11-05", "They have waited [two and a half years].", "P2Y6M"],
  ["2012-11-05", "They have waited [several weeks].", "PXW"],
  ["2012-11-05", "The [five-year] plan failed.", "P5Y"],
  ["2012-11-05", "The alarm rang for [twenty-four hours].", "PT24H"],
  ["2012-11-05", "They meet [every Tuesday].", "XXXX-WXX-2"],
  ["2012-11-05", "They march [each July].", "XXXX-07"],
  ["2012-11-05", "The ferry goes twice [a week].", "P1W"],
  ["2012-11-05", "The ferry goes [daily].", "P1D"],
  // the present, the past and the future without a calendar
  ["2012-11-05", "The road is [now] open.", "PRESENT_REF"],
  ["2012-11-05", "The road [recently] opened.", "PAST_REF"],
  ["2012-11-05", "Nobody knows [the future].", "FUTURE_REF"]
])("%s: %s → %s", (published, marked, value) => {
  expect(read(marked.replace(/[[\]]/g, ""), published)).toEqual([[/\[(.*?)\]/.exec(marked)![1], value]]);
});

test.each([
  [
    "may, march, second, sun and fall as ordinary words",
    "She may march second in the sun and fall in the spring water."
  ],
  ["a march on a town", "The March on Rome was led by others."],
  ["a woman named April", "April Jones spoke to Sun Records and the Daily Mail."],
  ["a count of people", "About 2000 people and 1990 goats crossed."],
  ["a price", "It cost $1999 or 2005 euros."],
  ["a number of a house or flight", "Flight 1984 left from room 2001."],
  ["a football score", "They won 3:2 after a 1-0 lead."],
  ["a quarter of something", "A quarter of the fleet lay in the French Quarter."],
  ["an age", "The 16-year-old boy and his sister, 52 years old, left."],
  ["a small detail", "It was a minute detail in a second chance."],
  ["a count of homes", "The flood stood in 1600 homes and in 2000 gardens."],
  ["a resolution or a page", "Resolution 1973 stands on pages 1990-1995."],
  ["a war named by its length", "The Six-Day War and the Hundred Years' War are taught."],
  ["degrees", "Temperatures were in the 70s."],
  ["names with a day", "The Sunday Times wrote of Black Monday and Mr. Friday."],
  ["a daily paper", "He told Germany's Bild daily and the Party daily Granma so."],
  ["the fall of a town", "The fall of Saigon and the fall in prices were no surprise."],
  ["the name of a programme", "She told the BBC’s Today programme so."],
  ["nothing at all", ""]
])("finds no time in %s", (_, text) => expect(read(text, "2012-11-05")).toEqual([]));

test.each([
  ["Friday", "XXXX-WXX-5"],
  ["March 5", "XXXX-03-05"],
  ["July", "XXXX-07"],
  ["last year", null],
  ["yesterday", null],
  ["two years ago", null],
  ["March 2011", "2011-03"],
  ["now", "PRESENT_REF"],
  ["two years", "P2Y"]
])("without a day of publication “%s” is %s", (words, value) => {
  expect(read(`They agreed on it in ${words}.`, null)).toEqual([[words, value]]);
});

test.each([
  ["31 February", "31 February, no such day"],
  ["February 30, 2012", "February 30, 2012, no such day"],
  ["Feb. 29, 2011", "Feb. 29, 2011, no such day"],
  ["2012-11-31", "2012-11-31, no such day"]
])("“%s” is no day and says so", (words, rule) => {
  expect(read(`It was signed on ${words} at sea.`, "2012-11-05", ["value", "from", "to", "rule"])).toEqual([
    [null, null, null, rule]
  ]);
});

test("a time of day is left with the day to come of another paragraph, not with the one before", () => {
  const values = (text: string) => read(text, "2012-11-05").map(([, value]) => value);
  expect(values("They strike on Dec. 3.\n\nShares were down at 1020 GMT.")).toEqual([
    "2012-12-03",
    "2012-11-05T10:20Z"
  ]);
  expect(values("It sank on Friday.\n\nIt was seen at 1020 GMT.")).toEqual(["2012-11-02", "2012-11-02T10:20Z"]);
});
