import {spawnSync} from "node:child_process";
import {expect, test} from "vitest";
import {nearest} from "../../loaders/nearest.js";
import {isDay} from "../../loaders/isDay.js";

test("the kit's own corpus passes the check of the build", () => {
  const {status, stderr} = spawnSync(process.execPath, ["--import", "tsx", "loaders/checkCorpus.ts"], {
    encoding: "utf8"
  });
  expect(stderr).toMatch(/^corpus: \d+ articles, 0 errors, 0 warnings\n$/);
  expect(status).toBe(0);
});

test.each([
  ["publised", "published"],
  ["pubilshed", "published"],
  ["Outlet", "outlet"],
  ["ur", "url"],
  ["topics", null],
  ["x", null]
])("“%s” stands for %s", (word, expected) => {
  expect(nearest(word, ["outlet", "published", "url"])).toBe(expected);
});

test.each([
  ["2012-02-29", true],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2013-04-31", false],
  ["2013-13-01", false],
  ["2013-00-10", false],
  ["0000-01-01", false],
  ["2013-5-1", false],
  ["2013-05-01T00:00", false],
  [20130501, false],
  [null, false]
])("%s is a day: %s", (value, expected) => {
  expect(isDay(value)).toBe(expected);
});
