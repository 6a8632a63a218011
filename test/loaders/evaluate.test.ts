import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {evaluateGold} from "../../loaders/evaluateGold.js";
import {formatErrors, formatMeasures} from "../../loaders/formatMeasures.js";
import {readGold} from "../../loaders/readGold.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gold-"));
});
afterAll(() => rmSync(folder, {recursive: true}));

const TEXT = "“We need more boats,” Ana Ruiz said on Friday. She sold two last year.";
const at = (words: string) => ({start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length});

function write(name: string, ...lines: unknown[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
  return file;
}
function message(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message.replace(folder, "");
  }
  return "no error";
}
const parts = (file: string) => [...new Set(evaluateGold(readGold([file])[0]!).measures.map(({part}) => part))];

test("a gold is measured by what it has, whatever else stands in its lines", () => {
  const text = {id: "a", text: TEXT, published: "2024-03-09"};
  expect(parts(write("q.jsonl", {...text, quotes: [at("We need more boats,")]}))).toEqual(["quotes"]);
  expect(
    parts(write("t.jsonl", {...text, timexes: [{...at("Friday"), type: "DATE", value: "2024-03-08"}], events: []}))
  ).toEqual(["times"]);
  expect(parts(write("e.jsonl", {...text, timexes: [], events: [{...at("sold"), class: "OCCURRENCE"}]}))).toEqual([
    "events"
  ]);
  expect(parts(write("s.jsonl", {...text, events: [{...at("sold"), polarity: "POS", modality: "CERTAIN"}]}))).toEqual([
    "events",
    "status"
  ]);
});

test("figures and differences, as they are printed", () => {
  const gold = {
    id: "a",
    text: TEXT,
    published: "2024-03-09",
    quotes: [
      {
        ...at("We need more boats,"),
        type: "direct",
        speakerStart: TEXT.indexOf("She"),
        speakerEnd: TEXT.indexOf("She") + 3
      }
    ]
  };
  const evaluation = evaluateGold(readGold([write("print.jsonl", gold)])[0]!, "direct");
  expect(formatMeasures(evaluation)).toBe(
    [
      "print: 1 text",
      "  quotes, direct                           P     R    F1   right of",
      "    word overlap                       100.0 100.0 100.0   4 of 4",
      "    matched at 0.3                     100.0 100.0 100.0   1 of 1",
      "    matched at 0.8                     100.0 100.0 100.0   1 of 1",
      "    same words                         100.0 100.0 100.0   1 of 1",
      "    speaker overlaps                                 0.0   0 of 1",
      "    speaker exact                                    0.0   0 of 1",
      ""
    ].join("\n")
  );
  expect(formatErrors(evaluation)).toBe("\nquotes: speaker (1)\n  a: “Ana Ruiz” for “She”\n");
});

test("a day that is none is no day", () => {
  const file = write("day.jsonl", {id: "a", text: TEXT, published: "09-03-2024", quotes: [at("We need more boats,")]});
  expect(evaluateGold(readGold([file])[0]!).documents).toBe(1);
});

test.each([
  [
    "bad.jsonl",
    ['{"id":"a","text":"b","quotes":[]}', "no json"],
    '/bad.jsonl:2: no text of a gold corpus; write {"id": "…", "text": "…", "quotes" or "timexes" or "events": […]} on each line'
  ],
  [
    "key.json",
    ["{}"],
    '/key.json:1: no answer key; write {"article": {"id": "…"}, "quotes": […], "events": […], "timexes": […], "people": […]}'
  ],
  ["none.jsonl", ['{"id":"a","text":"b"}'], "none: nothing to measure by; a gold has “quotes”, “timexes” or “events”"],
  [
    "other.json",
    ['{"article":{"id":"elsewhere"},"quotes":[],"events":[],"timexes":[],"people":[]}'],
    "elsewhere: the key of an article that is not in data/articles"
  ]
])("%s", (name, lines, expected) => {
  expect(message(() => readGold([write(name, ...lines)]).map((gold) => evaluateGold(gold)))).toBe(expected);
});

test("a file that is not there", () => {
  expect(message(() => readGold([join(folder, "absent.jsonl")]))).toBe(
    "/absent.jsonl: cannot be read; give the path of a gold file, ending in .jsonl, .json or .jsonld"
  );
});
