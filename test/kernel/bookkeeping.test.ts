import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {innerNumber, outerNumber} from "../../src/kernel/askNumbers.js";
import {columnNames, giveGroup, giveInput, giveTables, namesOf} from "../../src/kernel/giveScope.js";
import {rounds} from "../../src/kernel/rounds.js";
import type {CellResult} from "../../src/kernel/types.js";
import {unfinished} from "../../src/kernel/unfinished.js";
import {watchdog} from "../../src/kernel/watchdog.js";
import {scope} from "./fixtures.js";

const result = (id: string, text: string): CellResult => ({
  id,
  state: "done",
  shown: [{kind: "value", type: "string", text, value: text}],
  logs: [],
  ms: 1,
  problem: null
});
const ids = (results: readonly CellResult[]) => results.map(({id}) => id);

test("what is known already, and what was asked of a cell before it changed, is no news", () => {
  const asked = rounds();
  asked.change(["a", "b"]);
  const first = asked.next();
  expect(ids(asked.news(first, [result("a", "1"), result("b", "1")], false))).toEqual(["a", "b"]);
  const second = asked.next();
  expect(ids(asked.news(second, [{...result("a", "1"), ms: 9}, result("b", "2")], false))).toEqual(["b"]);
  asked.change(["a"]);
  const third = asked.next();
  expect(ids(asked.news(second, [result("a", "2")], false))).toEqual([]);
  expect(ids(asked.news(third, [result("a", "1")], false))).toEqual(["a"]);
});

test("rounds are done when the last one is, and nothing more of it follows", () => {
  const asked = rounds();
  expect(asked.done()).toBe(true);
  const [first, second] = [asked.next(), asked.next()];
  asked.news(first, [], false);
  expect(asked.done()).toBe(false);
  asked.news(second, [], true);
  expect(asked.done()).toBe(false);
  asked.news(second, [], false);
  expect(asked.done()).toBe(true);
});

test("a cell never finishes when nothing is due that it could wait for", () => {
  const waiting = unfinished();
  waiting.begin("a");
  waiting.begin("b");
  waiting.end("a");
  expect(waiting.rest(1)).toEqual([]);
  expect(waiting.rest(0)).toEqual(["b"]);
  expect(waiting.rest(0)).toEqual([]);
  waiting.begin("c");
  waiting.next();
  expect(waiting.rest(0)).toEqual([]);
});

test("an answer to a box that was thrown away reaches no other", () => {
  expect(innerNumber(outerNumber(7, 2), 2)).toBe(7);
  expect(innerNumber(outerNumber(7, 2), 3)).toBeNull();
  expect(innerNumber(outerNumber(7, 0), 0)).toBe(7);
});

test("what a page gives anew stands in the scope, and what was there stays", () => {
  const rows = [{name: "note", values: ["x"]}];
  const given = giveTables(giveGroup(giveInput(scope, "verb", "claimed"), "mine", {quotes: rows}), {articles: rows});
  expect(given.inputs).toEqual({verb: "claimed"});
  expect(given.groups).toEqual({mine: {quotes: rows}});
  expect(given.tables["quotes"]).toBe(scope.tables["quotes"]);
  expect([...namesOf(given)]).toEqual(["quotes", "articles", "verb", "mine", "aq", "op", "vl", "extract"]);
  expect([...columnNames(given)]).toEqual(["outlet", "speaker", "type", "words", "note"]);
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a watchdog waits from the last sign of life, and rests when told to", () => {
  const silent = vi.fn();
  const dog = watchdog(silent);
  dog.wait(100);
  vi.advanceTimersByTime(90);
  dog.wait(100);
  vi.advanceTimersByTime(99);
  expect(silent).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(silent).toHaveBeenCalledOnce();
  dog.wait(100);
  dog.rest();
  vi.advanceTimersByTime(1000);
  expect(silent).toHaveBeenCalledOnce();
});
