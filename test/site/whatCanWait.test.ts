import {expect, test} from "vitest";
import {mostAtOnce, whatCanWait} from "../../loaders/site/whatCanWait.js";

const names = [
  "index.html",
  "read/index.html",
  "read/side-by-side.html",
  "read/list/2.html",
  "read/post-2024-03-07.html",
  "read/post-2024-03-07~2.html",
  "_file/data/articles/index.0a1b2c3d.json",
  "_file/data/articles/post-2024-03-07.text.0a1b2c3d.json",
  "_file/data/tables/quotes.0a1b2c3d.csv",
  "_file/data/rows/when-dated-events.0a1b2c3d.csv",
  "_file/data/live/tables/quotes.0a1b2c3d.json",
  "_file/data/live/kernel.0a1b2c3d.js",
  "_search/index.0a1b2c3d.json"
];
const articles = new Set(["read/post-2024-03-07", "read/post-2024-03-07~2"]);
const site = (all: number) => names.map((name) => ({name, bytes: all / names.length}));

test("a small site is kept whole at the first visit", () => {
  expect(whatCanWait(site(mostAtOnce * 0.99), articles)).toEqual(new Set());
});

test("of a large one articles and downloads wait; pages, search and what cells need do not", () => {
  expect([...whatCanWait(site(mostAtOnce * 1.01), articles)]).toEqual([
    "read/post-2024-03-07.html",
    "read/post-2024-03-07~2.html",
    "_file/data/articles/post-2024-03-07.text.0a1b2c3d.json",
    "_file/data/tables/quotes.0a1b2c3d.csv",
    "_file/data/rows/when-dated-events.0a1b2c3d.csv"
  ]);
});
