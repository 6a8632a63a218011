import MarkdownIt from "markdown-it";
import {beforeAll, expect, test} from "vitest";
import {nodeEngine} from "../../loaders/nodeKernel.js";
import {liveFence} from "../../src/cells/liveFence.js";
import type {Engine} from "../../src/kernel/engine/types.js";
import {scope} from "../kernel/fixtures.js";

let engine: Engine;
beforeAll(async () => void (engine = await nodeEngine()));

/** A page of cells as HTML, with what its author is told; its file has three lines of front matter. */
function page(text: string): {html: string; told: readonly string[]} {
  const told: string[] = [];
  const md = liveFence(new MarkdownIt(), {
    engine,
    scope: () => scope,
    extract: () => ({}),
    linesBefore: () => 3,
    warn: (message) => told.push(message)
  });
  return {html: md.render(text, {path: "/talks"}), told};
}

const cell = (options: string, code: string): string => `\`\`\`js live${options}\n${code}\n\`\`\`\n`;

test("what is wrong with a cell is said with the line of the file", () => {
  expect(page(`One\n\n${cell(" id=n", "const n = 1\nquoets.numRows()")}`).told).toEqual([
    "src/talks.md:8: cell n: Nothing here is called “quoets”. Did you mean quotes?"
  ]);
});

test.each([
  [
    cell(" heigth=9", "1"),
    "src/talks.md:4: “heigth” is not an option of a live cell; there are id, hide, height, rows, inputs, tables"
  ],
  [
    `\n${cell(" id=a", "1")}\n${cell(" id=a", "2")}`,
    "src/talks.md:9: two live cells of this page have the id “a”; change one"
  ]
])("%s", (text, message) => expect(() => page(text)).toThrow(message));

test("hide folds the code away, height keeps room for the output, tables= gives empty tables until the page has some", () => {
  const {html, told} = page(cell(" hide height=240 tables=mine", "mine.quotes.groupby('speaker').count()"));
  expect(told).toEqual([]);
  expect(html).toMatch(/<details class="folded">\s*<summary>How this is made<\/summary>/);
  expect(html).toContain('style="min-height:240px"');
  expect(html).toContain('data-tables="mine"');
  expect(html).toContain("No rows");
});

test("a long table is shown whole by its count, and carries only its first rows", () => {
  const {html} = page(cell("", "aq.table({n: Array.from({length: 90_000}, (_, i) => i)})"));
  expect(html).toContain("Rows 1 to 6 of 90000");
  expect(html.length).toBeLessThan(300_000);
  expect(html).not.toContain("the most that leaves a cell");
});
