import {createHash} from "node:crypto";
import {describe, expect, test} from "vitest";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {packTables, tableFiles} from "../../loaders/packTables.js";
import {readTable} from "../../src/tables/readTable.js";
import type {TableName} from "../../src/tables/schema.js";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: {readonly required?: boolean; readonly enum?: readonly string[]};
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly type?: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      fields: readonly string[];
      reference: {resource?: string; fields: readonly string[]};
    }[];
  };
}

const corpus = extractCorpus();
const files = tableFiles(corpus);
const text = (path: string): string => new TextDecoder().decode(files.get(path));
const pack = JSON.parse(text("datapackage.json")) as {$schema: string; name: string; resources: readonly Resource[]};
const tables = pack.resources.filter(({type}) => type === "table");
const rowsOf = (name: string) =>
  readTable(name as TableName, text(`${name}.csv`)).objects() as Record<string, unknown>[];
const key = (row: Record<string, unknown>, columns: readonly string[]) =>
  JSON.stringify(columns.map((column) => row[column]));

describe("the Data Package says what the specification asks for", () => {
  test("itself", () => {
    expect(pack.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(pack.name).toMatch(/^[a-z0-9._-]+$/);
    expect(new Set(pack.resources.map(({name}) => name)).size).toBe(pack.resources.length);
  });

  test.each(pack.resources.map((resource) => [resource.name, resource] as const))("%s: its file", (name, resource) => {
    expect(name).toMatch(/^[a-z0-9._-]+$/);
    expect(resource.path).toMatch(/^[a-z]+\.(?:csv|arrow)$/);
    const bytes = files.get(resource.path)!;
    expect(resource.bytes).toBe(bytes.length);
    expect(resource.hash).toBe(`sha256:${createHash("sha256").update(bytes).digest("hex")}`);
  });

  test.each(tables.map((resource) => [resource.name, resource] as const))(
    "%s: its rows keep its schema",
    (name, {schema}) => {
      const names = schema.fields.map(({name}) => name);
      expect(text(`${name}.csv`).split("\r\n")[0]).toBe(names.join(","));
      expect(new Set(names).size).toBe(names.length);
      const rows = rowsOf(name);
      for (const {name: field, type, description, constraints} of schema.fields) {
        expect(["string", "integer", "number", "boolean", "date"]).toContain(type);
        expect(description).toMatch(/\w.*\.$/s);
        for (const row of rows) {
          const value = row[field];
          if (value === null) expect(constraints?.required, `${name}.${field}`).toBeUndefined();
          else expect(fits(value, type), `${name}.${field}: ${String(value)}`).toBe(true);
          if (value !== null && constraints?.enum) expect(constraints.enum).toContain(value);
        }
      }
      const keys = rows.map((row) => key(row, schema.primaryKey));
      expect(new Set(keys).size).toBe(keys.length);
      for (const {fields, reference} of schema.foreignKeys ?? []) {
        const known = new Set(rowsOf(reference.resource ?? name).map((row) => key(row, reference.fields)));
        for (const row of rows.filter((row) => fields.every((field) => row[field] !== null)))
          expect(known).toContain(key(row, fields));
      }
    }
  );
});

test("every row's words stand in its article where it says", () => {
  const texts = new Map(corpus.readings.map(({article}) => [article.id, article.text]));
  for (const name of ["quotes", "events", "times", "mentions", "figures"]) {
    for (const {article, start, end, text} of rowsOf(name))
      expect(texts.get(article as string)!.slice(start as number, end as number)).toBe(text);
  }
});

test("the archive is the same to the byte whenever it is made", () => {
  expect(Buffer.compare(packTables(corpus), packTables(extractCorpus()))).toBe(0);
});

function fits(value: unknown, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return typeof value === "number" && Number.isFinite(value);
  if (type === "boolean") return typeof value === "boolean";
  return typeof value === "string" && value !== "" && (type !== "date" || /^\d{4}-\d\d-\d\d$/.test(value));
}
