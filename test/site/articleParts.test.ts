import {expect, test} from "vitest";
import {render} from "../../src/html/html.js";
import {partsNav} from "../../src/pages/articleParts.js";
import {articleName} from "../../src/pages/dateNote.js";
import {reading} from "../../src/pages/reading.js";
import {reading as article} from "../tables/readings.js";

const withParts = (words: number) => {
  const text = "The ferry left the pier at noon, and nobody said why it did.\n\n".repeat(words / 13).trim();
  const {article: a, extraction} = article({id: "a", text});
  return reading(a, extraction);
};
const links = (html: string) => [...html.matchAll(/<a [^>]*>\s*([^<]*?)\s*<\/a\s*>/g)].map(([, name]) => name);

test("a few parts all stand in view", () => {
  const r = withParts(26_000);
  const nav = render(partsNav(r, 2));
  expect(r.parts.length).toBeGreaterThan(2);
  expect(r.parts.length).toBeLessThanOrEqual(12);
  expect(links(nav)).toHaveLength(r.parts.length);
  expect(nav).not.toContain("<details");
});

test("of very many those about the one shown, the first and the last; all of them behind a word, with where they begin", () => {
  const r = withParts(260_000);
  const all = r.parts.length;
  expect(all).toBeGreaterThan(30);
  const [near, rest] = render(partsNav(r, 20)).split("<details") as [string, string];
  expect(links(near)).toEqual([`Part 1 of ${all}`, "18", "19", "20", "21", "22", String(all)]);
  expect(near).not.toContain("data-begins");
  expect(links(rest)).toHaveLength(all);
  expect(rest.match(/data-begins/g)).toHaveLength(all);
  for (const html of [near, rest]) expect(html.match(/aria-current="page"/g)).toHaveLength(1);
});

test("a name that runs from right to left leaves the day after it in its order", () => {
  const {article: a, extraction} = article({id: "a", text: "Rain.", outlet: "الميناء", published: "2022-02-03"});
  expect(articleName(reading(a, {...extraction, published: "2022-02-03"}))).toBe(
    "\u2068الميناء\u2069, 3 February 2022"
  );
});
