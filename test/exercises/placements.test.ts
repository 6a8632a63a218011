import {expect, test} from "vitest";
import {misplaced, placed, type Placement} from "../../loaders/exercises/placements.js";
import {problemMessage} from "../../src/tables/types.js";

test("a line of its own places an exercise; in a block of code, or in a sentence, it stands for itself", () => {
  const page = ["# Ferries", "", "{{exercise:first}}", "", "````md", "```", "{{exercise:shown}}", "```", "````"];
  const rest = ["Write {{exercise:said}} to place one.", "", "  {{exercise:second}}  ", "{{standfirst}}"];
  expect(placed([...page, ...rest].join("\r\n"))).toEqual([
    {id: "first", line: 3},
    {id: "second", line: 12}
  ]);
});

const at = (id: string, line: number, page = "/when"): Placement => ({page, id, file: `src${page}.md`, line});

test("an exercise that no lesson has stops the build, with file and line", () => {
  expect(misplaced([at("first", 3), at("frist", 9)], ["first", "second"]).map(problemMessage)).toEqual([
    "src/when.md:9: there is no exercise “frist”; use one of first, second"
  ]);
});

test("an exercise stands once on a page, and on as many pages as one likes", () => {
  expect(misplaced([at("first", 3), at("first", 3, "/read/")], ["first"])).toEqual([]);
  expect(misplaced([at("first", 3), at("first", 9)], ["first"]).map(problemMessage)).toEqual([
    "src/when.md:9: the exercise “first” stands on line 3 already; take one of them away"
  ]);
});
