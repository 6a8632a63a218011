import {expect, test} from "vitest";
import {extract} from "../../src/extract/extract.js";
import {ruleList} from "../../src/extract/ruleList.js";
import {rules as timeRules} from "../../src/extract/times/rules.js";
import {expectSound} from "./expectSound.js";

const text =
  "CAIRO (Reuters) - Harbour minister Ana Ruiz said on Friday that the ferry would close. “It is not safe,” she told Radio Oslo. “We told the owners last year.” " +
  "About 300 people use it. Ruiz said 10 to 15 ships had been checked, according to the Harbour Post.";
const read = (...without: string[]) => extract({id: "a", text, published: "2024-03-07"}, without);
const quotes = (...without: string[]) => read(...without).quotes.map((q) => `${q.speaker}: ${q.text.slice(0, 14)}`);

test("every rule has a name of its own, and words on what it does", () => {
  expect(new Set(ruleList.map(({name}) => name)).size).toBe(ruleList.length);
  expect(ruleList.filter(({does}) => !/\S{3}/.test(does) || does.includes("undefined"))).toEqual([]);
});

test("every rule of times has its sample, in their order", () => {
  expect(ruleList.filter(({part}) => part === "times").map(({name}) => name)).toEqual(timeRules.map(({name}) => name));
});

test("without pronouns “she” is nobody", () => {
  expect(quotes()).toContain("Ana Ruiz: It is not safe");
  expect(quotes("pronouns")).not.toContain("Ana Ruiz: It is not safe");
});

test("without weekdays “Friday” is no time, and what is left is the same", () => {
  const words = (...without: string[]) => read(...without).times.map((time) => time.text);
  expect(words("weekday")).toEqual(words().filter((word) => word !== "Friday"));
});

test("without the tagger a rule still finds what stands in quotation marks", () => {
  const found = read("tagger").quotes;
  expect(found.length).toBeLessThan(read().quotes.length);
  expect(found.flatMap((q) => q.rules)).toContain("unclaimed");
});

test("without the dateline rule the place is part of the story", () => {
  expect(read("dateline").zones.map(({kind}) => kind)).not.toContain("dateline");
});

test("without status every event happened", () => {
  expect(new Set(read("status", "dateAhead").events.map(({status}) => status))).toEqual(new Set(["happened"]));
});

test.each(ruleList.map(({name}) => name))("without %s the rows are sound", (name) => {
  expectSound(text, read(name));
});

test("a name that no rule has changes nothing", () => expect(read("noSuchRule")).toEqual(read()));
