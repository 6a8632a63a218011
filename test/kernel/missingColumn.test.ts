import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {missingColumn} from "../../src/kernel/problems/missingColumn.js";

const tables = new Map([
  ["quotes", ["speaker", "words", "article"]],
  ["events", ["trigger", "article"]],
  ["mine.quotes", ["speaker", "mood"]]
]);
const told = (source: string, others: readonly string[] = []) => missingColumn(source, tables, others);

describe("a column that is not there, where arquero has no word for it", () => {
  // The column that is missing stands in «…».
  test.each([
    ["quotes.objects().filter((d) => d.«speakr»)", "speaker"],
    ["quotes.objects().filter(d => !d.«speakr»).length", "speaker"],
    ["quotes.objects().filter(function (row) { return row.«wrods» > 3 })", "words"],
    ['quotes.objects().map((d) => d["«speakr»"])', "speaker"],
    ["quotes.objects().map(({«speakr»}) => 1)", "speaker"],
    ["quotes.objects().sort((a, b) => b.words - a.«word»)", "words"],
    ["quotes.objects().reduce((sum, d) => sum + d.«word», 0)", "words"],
    ["quotes.filter((d) => d.words > 3).objects()[0].«speakr»", "speaker"],
    [
      "const rows = quotes.objects();\nconst long = rows.filter((d) => d.words > 9);\nlong.map((d) => d.«speakr»)",
      "speaker"
    ],
    ["for (const d of quotes) console.log(d.«speakr»)", "speaker"],
    ["[...quotes].map((d) => d.«speakr»)", "speaker"],
    ["mine.quotes.objects().filter((d) => d.«mod»)", "mood"],
    ["events.objects().filter((d) => d.«speaker»)", null],
    ["quotes.filter(aq.escape((d) => d.«speakr»))", "speaker"],
    ["quotes.derive({n: aq.escape((d) => d.words), m: aq.escape((d) => d.«word»)})", "words"],
    ['quotes.groupby("speaker").count().filter(aq.escape((d) => d.«cuont» > 1))', "count"],
    ['quotes.groupby("speaker").rollup({total: op.sum("words")}).objects().map((d) => d.«words»)', null],
    ['quotes.rename({speaker: "who"}).objects().map((d) => d.«speaker»)', null],
    ['quotes.select("words", "article").objects().map((d) => d.«speaker»)', null],
    ['quotes.column("«speakr»").length', "speaker"],
    ['quotes.select(aq.not("«speakr»"))', "speaker"],
    ['quotes.select(aq.not(["words", "«speakr»"]))', "speaker"],
    ['quotes.select(aq.range("speaker", "«artcle»"))', "article"],
    ['quotes.objects({columns: ["«speakr»"]})', "speaker"],
    ['quotes.sample(3, {weight: "«word»"})', "words"]
  ])("%s", (marked, near) => {
    const source = marked.replace(/[«»]/g, "");
    const problem = told(source)!;
    const name = /«(.+)»/.exec(marked)![1]!;
    expect(problem.message).toBe(`There is no column “${name}” here.`);
    expect(source.slice(problem.from!, problem.to!)).toBe(name);
    expect(problem.from).toBe(marked.indexOf("«"));
    expect(problem.fix?.insert ?? null).toBe(near);
  });
});

describe("right code is left alone", () => {
  test.each([
    // the code asks whether it is there
    'quotes.objects().map((d) => d.note ?? "none")',
    'quotes.objects().map((d) => d.note || d.title || "none")',
    "quotes.objects().filter((d) => d.note !== undefined)",
    "quotes.objects().filter((d) => typeof d.note === 'string')",
    "quotes.objects().map((d) => d?.note)",
    'if (quotes.column("note")) display(1)',
    'quotes.column("note") ? 1 : 2',
    "quotes.objects().map(({speaker, note = 1}) => note)",
    // the code writes it
    "const rows = quotes.objects(); rows.forEach((d) => { d.long = d.words > 3 }); rows.filter((d) => d.long)",
    "quotes.objects().map((d) => ({...d, long: true})).filter((d) => d.long)",
    "const rows = quotes.objects(); for (const d of rows) Object.assign(d, {long: 1}); rows.map((d) => d.long)",
    "quotes.derive({long: (d) => d.words > 3}).objects().map((d) => d.long)",
    // what every object has
    "quotes.objects().map((d) => d.hasOwnProperty('words') && d.toString())",
    // rows of more than one table, rows that are not a table's, tables that cannot be followed
    "[...quotes.objects(), ...events.objects()].filter((d) => d.trigger)",
    "let rows = quotes.objects(); rows = [{a: 1}]; rows.map((d) => d.b)",
    "f(quotes).objects().map((d) => d.b)",
    'quotes.pivot("speaker", "words").objects().map((d) => d.b)',
    "quotes.join(events).objects().map((d) => d.b)",
    "const make = (quotes) => quotes.objects().map((d) => d.b); make(other)",
    'quotes.objects({columns: {who: "speaker"}}).map((d) => d.who)',
    "quotes.objects().map((d) => d.speaker.length)",
    "quotes.objects().map((d, i, all) => all.length)",
    'quotes.select(aq.not("speaker"))',
    'quotes.columnIndex("note")',
    "quotes.objects().map(({speaker, ...rest}) => rest)",
    "quotes.objects().map((d) => { const row = other(d); return row.b })"
  ])("%s", (source) => expect(told(source)).toBeNull());

  test("another cell may add to the rows", () => {
    const use = "const rows = quotes.objects(); addMood(rows); rows.map((d) => d.mood)";
    expect(told(use, ["const n = 1"])).not.toBeNull();
    expect(told(use, ["const addMood = (rows) => { for (const d of rows) d.mood = 'glad' }"])).toBeNull();
  });

  test("a table that the cell has made is known by its run", () => {
    const source = 'const wide = quotes.pivot("speaker", "words");\nwide.objects().map((d) => d.nobody)';
    expect(missingColumn(source, new Map([...tables, ["wide", ["Ana Ruiz"]]]))?.line).toBe(2);
  });
});

test("any code is read without a throw", () =>
  fc.assert(
    fc.property(
      fc.string({maxLength: 60}),
      fc.constantFrom("quotes.objects()", "aq.escape(", "for (const d of "),
      (code, start) => {
        told(`${start}${code}`);
        told(`quotes.objects().map((d) => d${code})`);
      }
    )
  ));

test("code of any depth is read in no time", () => {
  const deep = `quotes.objects()${".filter((d) => d.words > 1)".repeat(300)}`;
  const start = performance.now();
  told(deep);
  expect(performance.now() - start).toBeLessThan(2000);
});
