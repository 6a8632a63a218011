import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";

const folder = new URL("../../data/lexicon/", import.meta.url);
const tables = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const rows = (file: string) =>
  readFileSync(new URL(file, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

test.each(tables)("%s stands in the extractor as it stands in data/lexicon (else: npm run lexicon)", async (file) => {
  const module = (await import(`../../src/extract/lexicon/${file.replace(".tsv", ".data.ts")}`)) as {table: string};
  expect(module.table).toBe(
    rows(file)
      .slice(1)
      .map((cells) => cells.join("\t"))
      .join("\n")
  );
});

test.each(tables)("%s has no row with more cells than its head, and none twice", (file) => {
  const [head, ...body] = rows(file);
  for (const row of body) expect(row.length, row.join("|")).toBeLessThanOrEqual(head!.length);
  const keys = body.map(([key]) => key);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test("every stance is one of the eight", () => {
  const stances = new Set(
    rows("stance.tsv")
      .slice(1)
      .map(([, stance]) => stance)
  );
  expect([...stances].sort()).toEqual(["accuse", "ask", "deny", "promise", "request", "state", "think", "warn"]);
});
