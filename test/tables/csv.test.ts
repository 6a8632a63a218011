import * as fc from "fast-check";
import {fromArrow, table} from "arquero";
import {expect, test} from "vitest";
import {makeTable} from "../../src/tables/makeTable.js";
import {readTable} from "../../src/tables/readTable.js";
import {schema, tableNames} from "../../src/tables/schema.js";
import {toArrow} from "../../src/tables/toArrow.js";
import {toCsv} from "../../src/tables/toCsv.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {reading} from "./readings.js";

test.each([
  ["a comma", ["a,b"], '"a,b"'],
  ["a quotation mark", ['say "no"'], '"say ""no"""'],
  ["a line break", ["a\nb"], '"a\nb"'],
  ["a carriage return", ["a\rb"], '"a\rb"'],
  ["curly marks and spaces", [" “no” "], " “no” "],
  ["a formula, as it is", ["=1+2"], "=1+2"],
  ["null", [null], ""],
  ["a number", [0.1], "0.1"],
  ["a truth value", [false], "false"]
])("a cell with %s", (_, values, expected) => {
  expect(toCsv(table({cell: values}))).toBe(`cell\r\n${expected}\r\n`);
});

test("a table without rows still has its columns", () => {
  expect(toCsv(makeTable("times", []))).toBe("article,start,end,text,type,value,from,to,grain,rule,rules\r\n");
});

test("what looks like a number or a date is read back as the text it is", () => {
  const made = makeTable("articles", [reading({id: "1984", text: "2012", published: "2013-05-10", title: "007"})]);
  const [row] = readTable("articles", toCsv(made)).objects();
  expect(row).toMatchObject({id: "1984", text: "2012", published: "2013-05-10", title: "007", words: 1, outlet: null});
});

test("any text comes back from CSV as it went in", () =>
  fc.assert(
    fc.property(fc.array(fc.string({unit: "binary", minLength: 1})), (texts) => {
      const readings = texts.map((text, i) => reading({id: `a${i}`, text}));
      const back = readTable("articles", toCsv(makeTable("articles", readings)));
      expect(back.array("text")).toEqual(texts);
    })
  ));

test.each(tableNames)("%s: CSV and Arrow give back the same table", (name) => {
  const made = makeTable(name, extractCorpus().readings);
  const rows = made.objects() as Record<string, unknown>[];
  expect(readTable(name, toCsv(made)).objects()).toEqual(rows);
  const days = schema[name].columns.filter(({type}) => type === "date").map(({name}) => name);
  const arrow = fromArrow(toArrow(name, made)).objects() as Record<string, unknown>[];
  const plain = arrow.map((row) => {
    const dated = days.map((day) => [
      day,
      row[day] == null ? null : new Date(Number(row[day])).toISOString().slice(0, 10)
    ]);
    return {...row, ...Object.fromEntries(dated)};
  });
  expect(plain).toEqual(rows);
});
