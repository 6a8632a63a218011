import fc from "fast-check";
import {expect, test} from "vitest";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {extract} from "../../src/extract/extract.js";
import {findEvents} from "../../src/extract/events/findEvents.js";
import {findFigures} from "../../src/extract/figures/findFigures.js";
import {findNames} from "../../src/extract/names/findNames.js";
import {processorTime} from "../processorTime.js";

const words = fc.constantFrom(
  ..."the a Peru Chile “ ” \" ' , . ; : - — ( ) to not who which that said denied plans sell sold attack talks on Friday in 2011 $3 billion 40 people of by with will may if and he its 's \n \n\n é 😀".split(
    " "
  )
);
const anyText = fc.oneof(
  fc.string({unit: "binary", maxLength: 200}),
  fc.array(words, {maxLength: 120}).map((all) => all.join(" "))
);

test("any text: nothing thrown, every event and figure is its own words, in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const {events, figures} = extract({id: "any", text, published: null});
      for (const list of [events, figures]) {
        let last = -1;
        for (const {start, end, text: own} of list) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(own).toBe(text.slice(start, end));
          last = start;
        }
      }
      for (const {date, from, to, grain, dateText} of events)
        if (date === null) expect([from, to, grain, dateText]).toEqual([null, null, null, null]);
    }),
    {numRuns: 300}
  );
});

test("a sentence without end is read in time that grows with its length", () => {
  const phrase = "and the army of the north plans to attack, who said that it will not, ";
  const time = (count: number, enough: number): number => {
    const doc = readDoc({id: "long", text: phrase.repeat(count), published: null});
    const names = findNames(doc, [], []);
    return processorTime(() => {
      findEvents(doc, {zones: [], times: [], quotes: [], people: [], names});
      findFigures(doc, [], []);
    }, enough);
  };
  // eight times the length; a quadratic reading would take 64 times as long
  const limit = 30 * Math.max(time(200, 0), 10);
  expect(time(1600, limit)).toBeLessThan(limit);
});
