import {beforeAll, describe, expect, test} from "vitest";
import {nodeEngine} from "../../loaders/nodeKernel.js";
import type {Engine} from "../../src/kernel/engine/types.js";
import type {Kernel} from "../../src/kernel/kernelTypes.js";
import {openKernel} from "../../src/kernel/openKernel.js";
import {limits, type CellResult, type Shown} from "../../src/kernel/types.js";
import {withGroups} from "../../src/kernel/withGroups.js";
import {scope} from "./fixtures.js";

let engine: Engine;
beforeAll(async () => void (engine = await nodeEngine()));

function open(options = {}): Kernel {
  return openKernel(engine, scope, options);
}

function one(source: string, options = {}): CellResult {
  return open(options).update([{id: "a", source}]).results[0]!;
}

function value(source: string): Shown | undefined {
  const {problem, shown} = one(source);
  expect(problem).toBeNull();
  return shown[0];
}

describe("a value is shown as what it is", () => {
  test.each([
    ["a number", "1 + 1", {kind: "value", type: "number", text: "2", value: 2}],
    [
      "text",
      "`${verb}, she ${verb}`",
      {kind: "value", type: "string", text: "said, she said", value: "said, she said"}
    ],
    ["a date", "new Date(2024, 0, 5)", {kind: "value", type: "date", text: "2024-01-05", value: "2024-01-05"}],
    ["nothing", "undefined", {kind: "nothing"}],
    [
      "a table, in its order",
      "quotes.groupby('speaker').count().orderby(aq.desc('count'))",
      {
        kind: "table",
        columns: [
          {name: "speaker", values: ["Ana Ruiz", "Tom Berg", "the council"]},
          {name: "count", values: [3, 1, 1]}
        ],
        total: 3
      }
    ],
    [
      "rows as a table",
      "[{a: 1}, {a: 2, b: 'x'}]",
      {
        kind: "table",
        columns: [
          {name: "a", values: [1, 2]},
          {name: "b", values: [null, "x"]}
        ],
        total: 2
      }
    ],
    [
      "an object as a tree",
      "({paper: 'Post', list: [1]})",
      {
        kind: "tree",
        tree: {
          is: "object",
          name: "",
          entries: [
            ["paper", {is: "value", type: "string", text: "Post"}],
            ["list", {is: "list", name: "Array", entries: [["0", {is: "value", type: "number", text: "1"}]], more: 0}]
          ],
          more: 0
        }
      }
    ],
    [
      "a chart as its specification",
      "vl.markBar().data(articles).encode(vl.y().fieldN('outlet'))",
      {
        kind: "chart",
        spec: {
          $schema: "https://vega.github.io/schema/vega-lite/v5.json",
          mark: {type: "bar"},
          data: {values: [{outlet: "Harbour Post"}, {outlet: "Valley News"}]},
          encoding: {y: {field: "outlet", type: "nominal"}}
        }
      }
    ],
    ["the last expression after a name", "const a = 1;\na + 1;", {kind: "value", type: "number", text: "2", value: 2}],
    [
      "a last expression in brackets",
      "let a = 1; (a, 5) // five",
      {kind: "value", type: "number", text: "5", value: 5}
    ],
    ["a name, the last one given", "const a = 1; const b = 2", {kind: "value", type: "number", text: "2", value: 2}],
    [
      "a promise, kept",
      "new Promise((yes) => setTimeout(() => yes(3), 60_000))",
      {kind: "value", type: "number", text: "3", value: 3}
    ]
  ])("%s", (_, source, shown) => expect(value(source)).toEqual(shown));

  test("a chart whose steps make its columns is not held to lack them", () => {
    const sum = "vl.groupby(['speaker']).aggregate(vl.sum('words').as('n'))";
    const chart = `vl.markBar().data(quotes).transform(${sum}).encode(vl.y().fieldN('speaker'), vl.x().fieldQ('n'))`;
    expect(value(chart)).toMatchObject({kind: "chart"});
  });

  test("a cell says which columns its tables have", () =>
    expect(one("const few = quotes.select('words'); const n = few.numRows()").tables).toEqual({few: ["words"]}));

  test("a long table goes out as far as there is room, and says how long it is", () => {
    const room = {limits: {...limits, output: 20_000}};
    const [table] = one("aq.table({n: Array.from({length: 50_000}, (_, i) => i)})", room).shown;
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.total).toBe(50_000);
    expect(table.columns[0]!.values.length).toBeGreaterThan(1000);
    expect(JSON.stringify(table).length).toBeLessThan(20_000);
  });

  test("what it displays, and what it logs", () => {
    const {shown, logs} = one("display(1); display('two'); console.log('words', {n: 3})");
    expect(shown.map((each) => each.kind === "value" && each.value)).toEqual([1, "two"]);
    expect(logs).toEqual(['words {"n":3}']);
  });
});

test("the same answer on every run: chance, clock and zone are fixed", () => {
  const source =
    "[Math.random(), Date.now(), new Date().getHours(), new Date('2024-03-07T10:00').toISOString(), String(new Date(0))]";
  const first = value(source);
  expect(value(source)).toEqual(first);
  const texts =
    first?.kind === "tree" &&
    first.tree.is === "list" &&
    first.tree.entries.map(([, item]) => item.is === "value" && item.text);
  expect(texts).toEqual([
    expect.stringMatching(/^0\.\d+$/),
    "1709812800000",
    "12",
    "2024-03-07T10:00:00.000Z",
    "Thu, 01 Jan 1970 00:00:00 GMT"
  ]);
});

describe("cells are a dataflow", () => {
  const cells = [
    {id: "sum", source: "total + 1"},
    {id: "total", source: "const total = quotes.numRows()"},
    {id: "other", source: "const other = articles.numRows()"}
  ];

  test("in any order of the page", () => {
    const {results} = open().update(cells);
    expect(
      Object.fromEntries(results.map(({id, shown}) => [id, shown[0]?.kind === "value" && shown[0].value]))
    ).toEqual({sum: 6, total: 5, other: 2});
  });

  test("a change runs what depends on it, and nothing else", () => {
    const ran: string[] = [];
    const kernel = open({onBegin: (id: string) => ran.push(id)});
    kernel.update(cells);
    ran.length = 0;
    const changed = cells.map((cell) => (cell.id === "total" ? {...cell, source: "const total = 10"} : cell));
    const {results} = kernel.update(changed);
    expect(ran.sort()).toEqual(["sum", "total"]);
    expect(results.map(({id}) => id).sort()).toEqual(["sum", "total"]);
    ran.length = 0;
    expect(kernel.update(changed).results).toEqual([]);
    expect(ran).toEqual([]);
    kernel.update(changed, ["other"]);
    expect(ran).toEqual(["other"]);
  });

  test("an input of the page runs what uses it", () => {
    const ran: string[] = [];
    const kernel = open({onBegin: (id: string) => ran.push(id)});
    kernel.update([...cells, {id: "v", source: "verb.toUpperCase()"}]);
    ran.length = 0;
    const {results} = kernel.setInput("verb", "claimed");
    expect(ran).toEqual(["v"]);
    expect(results[0]?.shown[0]).toMatchObject({text: "CLAIMED"});
  });

  test("tables that the page makes run what uses them, and know their columns", () => {
    const kernel = openKernel(engine, withGroups(scope, ["mine"]));
    const cells = [
      {id: "n", source: "mine.quotes.filter((d) => d.words > 3).numRows()"},
      {id: "other", source: "quotes.numRows()"}
    ];
    expect(kernel.update(cells).results[0]?.shown[0]).toMatchObject({value: 0});
    const columns = [
      {name: "words", values: [2, 5, 8]},
      {name: "mood", values: ["a", "b", "c"]}
    ];
    const {results} = kernel.setTables("mine", {quotes: columns});
    expect(results.map(({id, shown}) => [id, shown[0]?.kind === "value" && shown[0].value])).toEqual([["n", 2]]);
    const {problem} = kernel.update([{id: "n", source: "mine.quotes.select('moood')"}]).results[0]!;
    expect(problem?.fix?.insert).toBe("mood");
  });

  test("a cell that gives its value gives it as plain data, whatever it is made of", () => {
    const kernel = open();
    const rule = {
      id: "rule",
      source: "const rule = (text) => [{start: 0, end: text.indexOf(' '), by: new Map([[1, 2]])}]"
    };
    const probe = {id: "probe", source: "['She said', 'He left'].map(rule)", gives: true};
    const data = (): unknown => kernel.update([rule, probe], ["probe"]).results.find(({id}) => id === "probe")?.data;
    const span = (end: number) => [{start: 0, end, by: [[1, 2]]}];
    expect(data()).toEqual([span(3), span(2)]);
    expect(kernel.update([rule]).results).toEqual([]);
    const table = [rule, {id: "probe", source: "quotes.select('words').slice(0, 2)", gives: true}];
    expect(kernel.update(table).results[0]?.data).toEqual([{words: 12}, {words: 9}]);
    const nothing = [rule, {id: "probe", source: "undefined", gives: true}];
    expect(kernel.update(nothing).results[0]?.data).toBeNull();
    const unasked = [rule, {id: "probe", source: "undefined"}];
    expect(kernel.update(unasked).results[0]).not.toHaveProperty("data");
  });

  test("a mended cell brings back what waited for it", () => {
    const kernel = open();
    const broken = [
      {id: "a", source: "const a = b.c"},
      {id: "b", source: "const b = null"}
    ];
    expect(
      kernel
        .update(broken)
        .results.map(({state}) => state)
        .sort()
    ).toEqual(["done", "error"]);
    const mended = kernel.update([broken[0]!, {id: "b", source: "const b = {c: 4}"}]);
    expect(mended.results.find(({id}) => id === "a")?.shown[0]).toMatchObject({value: 4});
  });

  test("extract is asked outside the box, and answered later", () => {
    const kernel = open();
    const cells = [
      {id: "x", source: "const x = await extract('She said so.', '2024-03-07')"},
      {id: "n", source: "x.quotes.length"}
    ];
    const {results, asks} = kernel.update(cells);
    expect(results).toEqual([]);
    expect(asks).toEqual([{id: 1, text: "She said so.", published: "2024-03-07"}]);
    const after = kernel.answer(asks[0]!.id, true, {quotes: [{text: "so"}]}).results;
    expect(after.find(({id}) => id === "n")?.shown[0]).toMatchObject({value: 1});
  });
});

describe("what is wrong is said in words, at the place", () => {
  test.each([
    ["quoets.numRows()", "Nothing here is called “quoets”.", "quoets", "quotes"],
    ["quotes.orderby(desc('words'))", "Nothing here is called “desc”.", "desc", "aq.desc"],
    ["quotes.filter((d) => d.speakr === 'x')", "There is no column “speakr” here.", "speakr", "speaker"],
    ["quotes\n  .groupby('speakr')", "There is no column “speakr” here.", "speakr", "speaker"],
    ["quotes.rollup({n: op.sum('wrds')})", "There is no column “wrds” here.", "wrds", "words"],
    ["quotes.select('oulet')", "There is no column “oulet” here.", "oulet", "outlet"],
    ["quotes.filter((d) => d['speakr'])", "There is no column “speakr” here.", "speakr", "speaker"],
    ["quotes.derive({n: (d) => op.length(d.speakr)})", "There is no column “speakr” here.", "speakr", "speaker"],
    ["quotes.orderby(aq.desc('wrds'))", "There is no column “wrds” here.", "wrds", "words"],
    ["quotes.select({speakr: 'who'})", "There is no column “speakr” here.", "speakr", "speaker"],
    ["quotes.array('speakr')", "There is no column “speakr” here.", "speakr", "speaker"],
    ["const n = quotes.count();\nn.orderby('cuont')", "There is no column “cuont” here.", "cuont", "count"],
    [
      "vl.markBar().data(quotes).encode(vl.y().fieldN('speakr'))",
      "There is no column “speakr” in the rows of this chart.",
      "speakr",
      "speaker"
    ],
    [
      "quotes.groupby(speaker)",
      "“speaker” is a column of a table, and its name needs quotation marks.",
      "speaker",
      null
    ],
    ["quotes.filter(d.words > 3)", "“d” is a row only inside a function of rows.", "d", "d => d"],
    [
      "quotes.filter('words > 3')",
      "“words” is a column: write a function of a row that reads it, d => d.words …",
      "words",
      null
    ],
    ["quotes.derive({n: (d) => op.lenght(d.speaker)})", "op has no function “lenght”.", "lenght", "length"],
    ["vl.markBarr()", "“markBarr” is not something that can be called here.", "markBarr", "markBar"],
    ["fucntion f() {}", "“fucntion” is not a word of the language.", "fucntion", "function"],
    ["if (1 > 3 { 1 }", "“(” is opened here and not closed with “)” before what follows.", "(", null],
    ["quotes.fliter((d) => true)", "“fliter” is not something that can be called here.", "fliter", "filter"],
    [
      "const x = 1;\nnull.speaker",
      "There is nothing to take “speaker” from: what stands before it has no value.",
      "speaker",
      null
    ],
    [
      "const limit = 9;\nquotes.filter((d) => d.words > limit)",
      "Inside this function arquero cannot see “limit”. Wrap the function: aq.escape(d => …)",
      "limit",
      null
    ],
    ["const f = () => f();\nf()", "A function here calls itself without end.", "const f = () => f();", null],
    ["throw new Error('too few rows')", "The code stopped: too few rows.", "throw new Error('too few rows')", null],
    [
      "fetch('https://example.org')",
      "Cells cannot reach the network. Use the tables of this page: articles, quotes, events, times, people, figures.",
      "fetch",
      null
    ],
    [
      "document.title",
      "Cells cannot touch the page. Give back a table, a chart, a number or text, and the page shows it.",
      "document",
      null
    ],
    ["localStorage.x", "Cells cannot keep anything in the browser. Your code is kept for you.", "localStorage", null],
    [
      "import * as d3 from 'd3'",
      "Cells cannot load other code. Everything there is has a name already: aq, op, vl and the tables.",
      "import * as d3 from 'd3'",
      null
    ],
    [
      "const d3 = await import('d3')",
      "Cells cannot load other code. Everything there is has a name already: aq, op, vl and the tables.",
      "import('d3')",
      null
    ],
    ["quotes.filter((d) => d.words > 3", "“(” is opened here and never closed with “)”.", "(", null],
    ["quotes.count())", "There is one “)” too many here.", ")", null],
    ["[1, 2)", "“[” from line 1 should be closed with “]” before “)”.", ")", null],
    ["const a = 'one", "The text that begins here has no closing quotation mark.", "'", null],
    ["const a = “one”", "Code takes straight quotation marks, not curly ones.", "“", null],
    ["const a = 1;\nconst a = 2;", "“a” is named twice in this cell. Give one of them another name.", "a", null],
    [
      "quotes.select('outlet' 'speaker')",
      "“'” cannot stand here. Is a comma, a dot or a bracket missing before it?",
      "'",
      null
    ],
    [
      "quotes = 1",
      "“quotes” belongs to another cell or to the page, and cannot be changed here. Give your value a name of its own: const my = …",
      "quotes",
      null
    ],
    ["1 +", "The code stops too early: something is missing at its end.", "+", null],
    ["const quotes = 1", "“quotes” is already the name of something on this page. Take another name.", "quotes", null]
  ])("%s", (source, message, words, instead) => {
    const {problem} = one(source);
    expect(problem?.message).toBe(message);
    expect(source.slice(problem!.from!, problem!.to!)).toBe(words);
    expect(problem!.line).toBe(source.slice(0, problem!.from!).split("\n").length);
    if (instead !== null) expect(problem?.fix).toMatchObject({insert: instead, label: `Change it to ${instead}`});
    if (instead !== null) expect(problem?.hint).toBe(`Did you mean ${instead}?`);
  });

  const messages = (cells: Record<string, string>): Record<string, string | undefined> => {
    const {results} = open().update(Object.entries(cells).map(([id, source]) => ({id, source})));
    return Object.fromEntries(results.map(({id, problem}) => [id, problem?.message]));
  };

  test("a circle, as the path it takes", () =>
    expect(messages({a: "const a = b + 1", b: "const b = c + 1", c: "const c = a + 1"})).toMatchObject({
      a: "These cells go in a circle: a needs b needs c needs a. One of them must do without the next.",
      b: "These cells go in a circle: b needs c needs a needs b. One of them must do without the next."
    }));

  test("a name given twice", () =>
    expect(messages({first: "const n = 1", second: "const n = 2"})).toEqual({
      first: "“n” is defined twice: here and in the cell “second”. Give one of them another name.",
      second: "“n” is defined twice: here and in the cell “first”. Give one of them another name."
    }));

  test("waiting for a broken cell", () =>
    expect(
      messages({a: "const a = nul", b: "const b = a + 1", c: "b", d: "const d = quotes.fliter()", e: "d"})
    ).toMatchObject({
      b: "This cell waits for “a”, and the cell that makes it has a problem. Mend that one first.",
      c: "This cell waits for “b”, and the cell that makes it has a problem. Mend that one first.",
      e: "This cell waits for “d”, and the cell that makes it has a problem. Mend that one first."
    }));

  test("a promise that nobody keeps", () =>
    expect(one("new Promise(() => {})").problem?.message).toBe(
      "This cell never finishes: it waits for something that does not come."
    ));
});

describe("limits", () => {
  const short = {limits: {...limits, time: 300}};

  test("a loop is stopped, and the other cells come back by themselves", () => {
    const kernel = open(short);
    const good = [
      {id: "n", source: "const n = 5"},
      {id: "m", source: "n + 1"}
    ];
    kernel.update(good);
    const {results} = kernel.update([
      ...good,
      {id: "loop", source: "while (true) {}"},
      {id: "x", source: "const x = 1"}
    ]);
    const states = Object.fromEntries(results.map(({id, state}) => [id, state]));
    expect(states).toEqual({n: "done", m: "done", loop: "stopped", x: "done"});
    expect(results.find(({id}) => id === "loop")?.problem?.message).toBe("Stopped after 5 seconds. Your code is kept.");
    const mended = kernel.update([...good, {id: "loop", source: "n + 1"}, {id: "x", source: "const x = 1"}]).results;
    expect(mended.map(({id, shown}) => [id, shown[0]])).toEqual([
      ["loop", {kind: "value", type: "number", text: "6", value: 6}]
    ]);
  });

  test("a loop after an await is laid to the right cell", () => {
    const {results} = open(short).update([
      {id: "slow", source: "await null; while (true) {}"},
      {id: "good", source: "await null; display(1)"}
    ]);
    expect(Object.fromEntries(results.map(({id, state}) => [id, state]))).toEqual({slow: "stopped", good: "done"});
  });

  test("a memory bomb is stopped", () => {
    const {state, problem} = one("const a = []; while (true) a.push(new Uint8Array(1_000_000))", {
      limits: {...short.limits, time: 5000}
    });
    expect([state, problem?.message]).toEqual([
      "stopped",
      "Stopped: it needed more than 256 MB of memory. Your code is kept."
    ]);
  });
});
