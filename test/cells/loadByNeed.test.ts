import fc from "fast-check";
import {expect, test} from "vitest";
import {loadByNeed} from "../../src/components/liveCell/loadByNeed.js";
import {tablesNamed} from "../../src/components/liveCell/tablesNamed.js";
import type {Host} from "../../src/kernel/hostTypes.js";
import {packColumn, unpackColumn, type PackedColumn} from "../../src/kernel/engine/packColumn.js";
import type {Scalar} from "../../src/kernel/types.js";

/** A host that writes down what is asked of it, and a load that is done when the test says so. */
function made(present: readonly string[] = []) {
  const asked: string[] = [];
  const told: string[] = [];
  const waiting: {names: readonly string[]; done: (ok: boolean) => void}[] = [];
  const host: Host = {
    update: (cells) => void asked.push(`run ${cells.map(({source}) => source).join(", ")}`),
    setInput: (name) => void asked.push(`input ${name}`),
    setTables: (name) => void asked.push(`group ${name}`),
    addTables: (tables) => void asked.push(`rows of ${Object.keys(tables).join(", ")}`),
    stop: () => void asked.push("stop"),
    dispose: () => void asked.push("dispose")
  };
  const load = (names: readonly string[]) =>
    new Promise<Record<string, never[]>>((resolve, reject) =>
      waiting.push({
        names,
        done: (ok) => (ok ? resolve(Object.fromEntries(names.map((name) => [name, []]))) : reject(new Error("offline")))
      })
    );
  const tables = ["quotes", "events", "articles"];
  const needy = loadByNeed(host, {tables, present, load, onFail: (reason) => void told.push(reason)});
  const run = (...sources: string[]) => needy.update(sources.map((source, i) => ({id: String(i), source})));
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return {asked, told, waiting, needy, run, settled};
}

test("what is here already is given at once", () => {
  const {asked, waiting, run} = made(["quotes"]);
  run("quotes.count()", "1 + 1");
  expect(asked).toEqual(["run quotes.count(), 1 + 1"]);
  expect(waiting).toEqual([]);
});

test("a cell that names another table waits for its rows, and all that is asked after it waits too", async () => {
  const {asked, waiting, needy, run, settled} = made(["quotes"]);
  run("events");
  needy.setInput("verb", "said");
  expect(asked).toEqual([]);
  await settled();
  expect(waiting.map(({names}) => names)).toEqual([["events"]]);
  waiting[0]!.done(true);
  await settled();
  expect(asked).toEqual(["rows of events", "run events", "input verb"]);
  run("events.count()");
  expect(asked.at(-1)).toBe("run events.count()");
});

test("a table that cannot be had is told of, and asked for again by the next run", async () => {
  const {asked, told, waiting, run, settled} = made();
  run("events");
  await settled();
  waiting[0]!.done(false);
  await settled();
  expect(told).toEqual(["The tables could not be loaded. Are you online? Try again."]);
  run("events");
  await settled();
  waiting[1]!.done(true);
  await settled();
  expect(asked).toEqual(["rows of events", "run events"]);
});

test("a host that is ended runs nothing more", async () => {
  const {asked, waiting, needy, run, settled} = made();
  run("events");
  await settled();
  needy.dispose();
  waiting[0]!.done(true);
  await settled();
  expect(asked).toEqual(["dispose"]);
});

test.each([
  ["quotes.filter((d) => d.cue != null)", ["quotes"]],
  ["// how many events\nquotes.join(articles)", ["quotes", "events", "articles"]],
  ["const myquotes = quotes2", []],
  ["mine.quotes", ["quotes"]],
  ["", []]
])("the tables that “%s” names", (source, expected) =>
  expect(tablesNamed([source], ["quotes", "events", "articles"])).toEqual(expected)
);

test("any column comes back as it was packed", () => {
  const scalar = fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string(), fc.constantFrom("a", "b"));
  fc.assert(
    fc.property(fc.array(scalar), (values: Scalar[]) => {
      expect(unpackColumn(JSON.parse(packColumn(values)) as PackedColumn)).toEqual(values);
    })
  );
});
