import {expect, test} from "vitest";
import {searchEntries} from "../../loaders/site/searchEntries.js";
import type {Reading} from "../../src/tables/types.js";

const text = "The ferry left at noon.\n\nThe captain did not.\n\nThe pier is closed.";
const readings = [{article: {id: "long one", text, outlet: "The Harbour Post"}}] as unknown as readonly Reading[];
const page = (path: string, html: string) => ({
  path,
  file: `${path}.html`,
  html: `<title>x</title><main>${html}</main>`
});

test("a sentence of a long article is found in the part that has it, and the part is named", () => {
  const parts = `<nav class="tabs parts"><a href="./long%20one" data-begins="c0 p1 q1" aria-current="page">Part 1 of 2</a> <a href="./long%20one~2" data-begins="c25 p2 q3">2</a></nav><div class="reader "></div>`;
  const entries = searchEntries([page("read/long one", parts), page("read/long one~2", parts)], readings);
  expect(entries.map(({href, where}) => [href, where])).toEqual([
    ["read/long%20one#at-0-23", "part 1 of 2"],
    ["read/long%20one~2#at-25-45", "part 2 of 2"],
    ["read/long%20one~2#at-47-66", "part 2 of 2"]
  ]);
});

test("of an article on one page no part is named", () => {
  const entries = searchEntries([page("read/long one", '<div class="reader "></div>')], readings);
  expect(entries.map(({href}) => href)).toEqual([
    "read/long%20one#at-0-23",
    "read/long%20one#at-25-45",
    "read/long%20one#at-47-66"
  ]);
  expect(new Set(entries.map(({where}) => where))).toEqual(new Set([""]));
});
