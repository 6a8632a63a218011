import {expect, test} from "vitest";
import {extract} from "../../src/extract/extract.js";
import {nameOfText} from "../../src/own/nameOfText.js";
import {tablesOf} from "../../src/own/tablesOf.js";
import {uniteTables} from "../../src/own/uniteTables.js";
import {readOwn} from "../../src/own/work.js";

const request = (id: string, text: string) => ({id, text, fields: {}, without: []});
const read = (text: string) => tablesOf(request("a", text), extract);
const column = (tables: ReturnType<typeof read>, table: "quotes" | "articles", name: string) =>
  tables[table].find((each) => each.name === name)!.values;

test("tables of several texts as one, rows in the order of the texts, each with the name of its own", () => {
  const one = read("“It works,” said Ana Ruiz.");
  const two = read("“It floats,” said Tom Berg. “It sinks,” he said.");
  const all = uniteTables([
    {name: "Ferry", tables: one},
    {name: "Ferry", tables: two},
    {name: "Pier", tables: one}
  ]);
  expect(column(all, "quotes", "article")).toEqual(["Ferry", "Ferry (2)", "Ferry (2)", "Pier"]);
  expect(column(all, "quotes", "speaker")).toEqual(["Ana Ruiz", "Tom Berg", "Tom Berg", "Ana Ruiz"]);
  expect(column(all, "articles", "id")).toEqual(["Ferry", "Ferry (2)", "Pier"]);
  for (const columns of Object.values(all)) expect(new Set(columns.map(({values}) => values.length)).size).toBe(1);
});

test("a text read aside has the tables that it has on the page", () => {
  const text = "Storm\n\nOSLO (Reuters) - “It works,” said Ana Ruiz on Friday.";
  expect(tablesOf(request("a", text), extract)).toEqual(readOwn(request("a", text), extract).result.tables);
});

test("a text goes under the reader's name, its title, or its first words", () => {
  expect(nameOfText({name: "Mine", fields: {title: "Storm"}, text: "x"})).toBe("Mine");
  expect(nameOfText({fields: {title: "Storm"}, text: "x"})).toBe("Storm");
  expect(nameOfText({fields: {}, text: "\nFirst line\nsecond"})).toBe("First line");
  expect(nameOfText({fields: {}, text: "word ".repeat(40)})).toMatch(/^(word ){11}word …$/);
  expect(nameOfText({fields: {}, text: ""})).toBe("No words");
});

test("what stands at the head of a text need not stand above it", () => {
  const headed = (text: string, title?: string) =>
    readOwn({...request("a", text), fields: title ? {title} : {}}, extract).result.headed;
  const text = "Storm closes the harbour\n\nOSLO (Reuters) - The pass was closed on Friday, Ana Ruiz said.";
  expect(headed(text)).toBe(true);
  expect(headed(text, "Another title")).toBe(false);
  expect(headed("No headline here, said Ana Ruiz.")).toBe(false);
});
