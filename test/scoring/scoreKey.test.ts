import {expect, test} from "vitest";
import type {Event, Person, Quote, Time} from "../../src/extract/types.js";
import {scoreKey, type AnswerKey, type KeyedText} from "../../src/scoring/scoreKey.js";

const TEXT = "Moscow sold boats last year, Sergey Ivanov said, according to the Gull. He denied a raid.";
const at = (words: string) => ({start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, text: words});

const key: AnswerKey = {
  article: {id: "a", published: "2013-05-10"},
  quotes: [
    {...at("Moscow sold boats last year"), type: "indirect", speaker: "Sergei Ivanov", cue: "said", via: "The Gull"}
  ],
  events: [
    {
      ...at("sold"),
      context: "Moscow sold boats",
      status: "happened",
      actor: "Moscow",
      date: "2012",
      claimedBy: "Sergei Ivanov"
    }
  ],
  timexes: [{...at("last year"), value: "2012"}],
  people: [{name: "Sergei Ivanov"}]
};
const right = {
  published: "2013-05-10",
  quotes: [
    {
      ...at("Moscow sold boats last year"),
      type: "indirect",
      speaker: "Sergey Ivanov",
      cue: "said",
      via: "the Gull"
    } as Quote
  ],
  events: [
    {
      ...at("sold"),
      status: "happened",
      actor: "Russia",
      actorText: "Moscow",
      date: "2012",
      claimedBy: "Sergei Ivanov"
    } as Event
  ],
  times: [{...at("last year"), value: "2012"} as Time],
  people: [{name: "Sergei Ivanov"} as Person]
};
const score = (found: Partial<KeyedText["found"]>) => scoreKey([{text: TEXT, key, found: {...right, ...found}}]);

test("all right", () => {
  const {counts, beyondKey, errors} = score({});
  expect(Object.values(counts).every(({right, of}) => right === of)).toBe(true);
  expect(Object.keys(counts)).toEqual([
    "published",
    "quotes found",
    "quote type",
    "speaker",
    "cue",
    "via",
    "events found",
    "event status",
    "event actor",
    "event date",
    "event claimed by",
    "times found",
    "time value",
    "people"
  ]);
  expect([beyondKey, errors]).toEqual([0, []]);
});

test("a quote that is not found is not asked further; one beyond the key is counted", () => {
  const {counts, beyondKey} = score({quotes: [{...at("He denied a raid"), type: "indirect"} as Quote]});
  expect(counts["quotes found"]).toEqual({right: 0, of: 1});
  expect(counts["speaker"]).toBeUndefined();
  expect(beyondKey).toBe(1);
});

test.each([
  [
    "quote type",
    {quotes: [{...right.quotes[0]!, type: "direct"} as Quote]},
    "indirect (Moscow sold boats last year…)",
    "direct"
  ],
  ["speaker", {quotes: [{...right.quotes[0]!, speaker: null}]}, "Sergei Ivanov (Moscow sold boats last year…)", null],
  ["via", {quotes: [{...right.quotes[0]!, via: "RT"}]}, "The Gull (Moscow sold boats last year…)", "RT"],
  ["event date", {events: [{...right.events[0]!, date: null}]}, "2012 (Moscow sold boats)", null],
  ["time value", {times: [{...right.times[0]!, value: "2011"}]}, "last year = 2012", "2011"],
  ["people", {people: []}, "Sergei Ivanov", null],
  ["published", {published: null}, "2013-05-10", null]
] as const)("%s is wrong", (kind, found, wanted, got) => {
  expect(score(found).errors).toEqual([{kind, id: "a", wanted, got}]);
});
