import {expect, test} from "vitest";
import {extract} from "../../src/extract/extract.js";
import {rowId} from "../../src/tables/spanColumns.js";
import {linkTellings} from "../../src/tables/telling/linkTellings.js";
import type {Reading, Ruling} from "../../src/tables/types.js";
import {reading} from "../tables/readings.js";

function read(id: string, text: string, published = "2013-05-11"): Reading {
  return reading({id, text, published}, extract({id, text, published}));
}
const idOf = ({article, extraction}: Reading, words: string): string =>
  rowId(article, extraction.events.find(({text}) => text === words)!.id);
const links = (...readings: readonly Reading[]): string[] =>
  linkTellings(readings).map(({left, right}) => `${left.event.text} = ${right.event.text}`);

const one = read("a", "Norway plans to sell two ferries to Chile.");
const two = read("b", "Oslo has denied the rumours. Norway will not sell ships to Chile.");
const other = read("c", "Peru invaded Chile in 1879.");

test("one sale in two papers, by deed, actor and target", () => {
  const [telling] = linkTellings([one, two]);
  expect(telling).toMatchObject({
    score: 0.85,
    same: "event",
    by: "rule",
    reasons: ["both “sell”", "same actor: Norway", "same target: Chile", "told as planned here, denied there"]
  });
});

test("a government goes by its country, its capital and its people", () => {
  expect(links(one, read("d", "The Norwegian government sold ferries to Santiago."))).toEqual(["sell = sold"]);
});

test.each([
  ["another deed", other],
  ["the same deed of others", read("d", "Spain sold a bridge to Peru.")]
])("no link to %s", (_, article) => expect(links(one, article)).toEqual([]));

test("days that exclude each other are two events", () => {
  const may = read("d", "Peru invaded Chile in May 2013.");
  expect(links(other, may)).toEqual([]);
  expect(links(other, read("e", "Peru invaded Chile in 1879."))).toEqual(["invaded = invaded"]);
});

test("events of one article are not linked", () => expect(links(one)).toEqual([]));

test("a teacher's word wins", () => {
  const ruled = (ruling: Ruling["ruling"], left: string, right: string): Reading[] => [
    {...one, rulings: [{left, right, ruling, note: "seen in class"}]},
    two,
    other
  ];
  const [sell, again, war] = [idOf(one, "sell"), idOf(two, "sell"), idOf(other, "invaded")];
  expect(links(...ruled("break", again, sell))).toEqual([]);
  const made = linkTellings(ruled("confirm", war, sell));
  expect(made.map(({left, right, by, score}) => [left.event.text, right.event.text, by, score])).toEqual([
    ["sell", "sell", "rule", 0.85],
    ["sell", "invaded", "teacher", 1]
  ]);
  expect(made[1]!.reasons[0]).toBe("confirmed by hand: seen in class");
});
