import fc from "fast-check";
import {expect, test} from "vitest";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {dayNumber, formatDay, parseDay} from "../../src/extract/times/calendar.js";
import {findTimes} from "../../src/extract/times/findTimes.js";
import {processorTime} from "../processorTime.js";

const words = fc.constantFrom(
  ..."the a last next this past early late about more than two 31 February Feb. 30 March 2011 1990s '90s Friday Fridays , - of in on at 10:35 p.m. noon GMT 5 1/2 years year ago earlier later before after from now week weekend quarter third-quarter half fiscal every each other summer fall century decade the day end mid mid-1996 12 to or and a few several hundred thousand million nineteen ninety-one 2012-02-31 3/4/2012 9/11 Christmas Easter . \n\n” “ May may will said 99999999999999999999 0001 9999 0 00:00 24:00 12 a.m. T Q3 FY2012 ١٩٩٠ 😀".split(
    / /
  )
);
const phrases = fc.array(words, {maxLength: 40}).map((list) => list.join(" "));
const text = fc.oneof(phrases, fc.string({maxLength: 200}), fc.string({unit: "binary", maxLength: 200}));
const published = fc.option(
  fc.integer({min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31)}).map((n) => formatDay(n)!),
  {nil: null}
);

test("any text on any day: spans in order that say their own words, days that exist, from before to", () => {
  fc.assert(
    fc.property(text, published, (article, day) => {
      let end = 0;
      for (const time of findTimes(readDoc({id: "any", text: article, published: day}), [])) {
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(time.end).toBeGreaterThan(time.start);
        expect(article.slice(time.start, time.end)).toBe(time.text);
        expect((time.from === null) === (time.to === null)).toBe(true);
        if (time.from !== null) {
          expect(parseDay(time.from)).not.toBeNull();
          expect(parseDay(time.to)).not.toBeNull();
          expect(time.from <= time.to!).toBe(true);
        }
        end = time.end;
      }
    }),
    {numRuns: 600}
  );
});

test("a day of publication that is none counts as unknown", () => {
  const doc = readDoc({id: "row", text: "They met on Friday.", published: "2012-13-45"});
  expect(findTimes(doc, [])[0]?.value).toBe("XXXX-WXX-5");
});

test.each([
  ["figures", "1 2 3 "],
  ["months", "March May "],
  ["openings", "about the early last "],
  ["ranges", "two or three to "],
  ["hundreds", "nineteen hundred and "],
  ["one long number", "1234567890"]
])("a line of 400,000 characters of %s takes time in step with its length", (_, piece) => {
  const time = (length: number, enough: number) => {
    const doc = readDoc({id: "row", text: piece.repeat(Math.ceil(length / piece.length)), published: "2012-11-05"});
    return processorTime(() => findTimes(doc, []), enough);
  };
  // A square would take 64 times as long for eight times the text.
  const limit = 30 * Math.max(5, time(50_000, 0));
  expect(time(400_000, limit)).toBeLessThan(limit);
});
