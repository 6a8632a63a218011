import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {checkChoice} from "../../src/exercises/check/checkChoice.js";
import {checkMark} from "../../src/exercises/check/checkMark.js";
import {checkMatch} from "../../src/exercises/check/checkMatch.js";
import {checkNumber} from "../../src/exercises/check/checkNumber.js";
import {checkOrder} from "../../src/exercises/check/checkOrder.js";
import {checkText} from "../../src/exercises/check/checkText.js";
import {compareTables, type SomeTable} from "../../src/exercises/check/compareTables.js";
import type {ChoicePart, MarkPart, MatchPart, NumberPart, OrderPart, TextPart} from "../../src/exercises/types.js";
import type {Scalar} from "../../src/kernel/types.js";

const part = {id: "1", points: 4};

describe("a choice", () => {
  const one: ChoicePart = {
    ...part,
    kind: "choice",
    many: false,
    options: ["Ana", "Tom", "the council"],
    key: [0],
    wrong: [{when: 1, message: "Tom is only named.", open: true}]
  };
  test.each([
    ["the right option", [0], true, 4, "Right."],
    ["one with a remark", [1], false, 0, "Tom is only named."],
    ["another", [2], false, 0, "Not this one. Read the place again."],
    ["nothing", [], false, 0, "Choose one."],
    ["an option that is not there", [7], false, 0, "Choose one."]
  ])("%s", (_, chosen, correct, points, message) =>
    expect(checkChoice(one, {kind: "choice", chosen})).toEqual({correct, points, message})
  );
  test("of many gives part of the points, and takes them for what is wrong", () => {
    const many = {...one, many: true, key: [0, 2], wrong: []};
    expect(checkChoice(many, {kind: "choice", chosen: [0]}).points).toBe(2);
    expect(checkChoice(many, {kind: "choice", chosen: [0, 1]})).toMatchObject({
      points: 0,
      message: "1 of your 2 is right."
    });
    expect(checkChoice(many, {kind: "choice", chosen: [2, 0]}).correct).toBe(true);
  });
  test("without its key it says no more than the open remarks", () => {
    const student = {...one, key: null};
    expect(checkChoice(student, {kind: "choice", chosen: [0]}).correct).toBeNull();
    expect(checkChoice(student, {kind: "choice", chosen: [2]})).toEqual(
      checkChoice(student, {kind: "choice", chosen: [0]})
    );
    expect(checkChoice(student, {kind: "choice", chosen: [1]}).correct).toBe(false);
  });
});

describe("a number", () => {
  const number: NumberPart = {...part, kind: "number", key: {value: 1000, tolerance: 5}, unit: "words", wrong: []};
  test.each([
    ["1000", true],
    ["1,000", true],
    [" 1003 words ", true],
    ["1005.0", true],
    ["1006", false],
    ["1e3", false],
    ["a thousand", false],
    ["1,00", false]
  ])("%s", (value, correct) => expect(checkNumber(number, {kind: "number", value}).correct).toBe(correct));
});

describe("an order", () => {
  const order: OrderPart = {
    ...part,
    kind: "order",
    items: ["c", "a", "d", "b"],
    key: [1, 3, 0, 2],
    wrong: [{when: {first: 2, then: 1}, message: "d is the last.", open: true}]
  };
  test.each([
    ["right", [1, 3, 0, 2], true, 4],
    ["two neighbours changed", [3, 1, 0, 2], false, 2.67],
    ["turned round", [2, 0, 3, 1], false, 0],
    ["one twice", [1, 1, 0, 2], false, 0]
  ])("%s", (_, given, correct, points) =>
    expect(checkOrder(order, {kind: "order", order: given})).toMatchObject({correct, points})
  );
  test("says a listed mistake", () =>
    expect(checkOrder(order, {kind: "order", order: [2, 1, 3, 0]}).message).toBe("d is the last."));
});

describe("a matching", () => {
  const match: MatchPart = {
    ...part,
    kind: "match",
    items: ["Ana", "Tom"],
    options: ["the mayor", "the captain", "nobody"],
    key: [1, 2],
    wrong: [{when: {item: 1, option: 0}, message: "The mayor is a woman.", open: true}]
  };
  test.each([
    ["all rows right", [1, 2], true, 4, "Right."],
    ["one of two", [1, 1], false, 2, "1 of 2 are matched."],
    ["one with a remark", [1, 0], false, 2, "The mayor is a woman. 1 of 2 are matched."],
    ["a row left open", [1, null], false, 0, "Choose something in every row."],
    ["an option that is not there", [1, 9], false, 0, "Choose something in every row."],
    ["rows that are missing", [], false, 0, "Choose something in every row."]
  ])("%s", (_, options, correct, points, message) =>
    expect(checkMatch(match, {kind: "match", options})).toEqual({correct, points, message})
  );
  test("without its key it says no more than the open remarks", () => {
    const said = (options: number[]) => checkMatch({...match, key: null}, {kind: "match", options});
    expect(said([1, 2])).toEqual(said([0, 1]));
    expect(said([1, 2]).correct).toBeNull();
    expect(said([1, 0]).message).toBe("The mayor is a woman.");
  });
});

describe("marks", () => {
  const text = "“It works,” said Ana Ruiz. “It is late,” said Tom Berg.";
  const span = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});
  const mark: MarkPart = {
    ...part,
    kind: "mark",
    article: "harbour",
    label: "own words",
    key: [span("It works,"), span("It is late,")],
    wrong: []
  };
  const points = (...words: string[]) =>
    checkMark(mark, {kind: "mark", marks: words.map(span)}, new Map([["harbour", text]])).points;
  test.each([
    ["both", ["It works,", "It is late,"], 4],
    ["with quotation marks or without", ["“It works,”", "It is late"], 4],
    ["one of two", ["It works,"], 2],
    ["one, and one that is none", ["It works,", "said Tom Berg"], 0],
    ["too long", ["“It works,” said Ana Ruiz."], 0]
  ])("%s", (_, words, wanted) => expect(points(...words)).toBe(wanted));
});

describe("a short text", () => {
  const text: TextPart = {
    ...part,
    kind: "text",
    citations: 2,
    citationPoints: 2,
    atLeast: 2,
    atMost: 5,
    rubric: [],
    key: [
      {article: "harbour", start: 0, end: 20},
      {article: "harbour", start: 30, end: 50},
      {article: "valley", start: 0, end: 10}
    ],
    wrong: []
  };
  const at = (article: string, start: number) => ({article, start, end: start + 5});
  test.each([
    ["too short", "One", [], false, 0, "You wrote 1 word; write at least 2."],
    [
      "no citation",
      "It works well",
      [],
      false,
      0,
      "The text wants 2 citations; you have 0. Pick the sentences in the article."
    ],
    [
      "one that bears",
      "It works well",
      [at("harbour", 3)],
      false,
      1,
      "The text wants 2 citations; you have 1. Pick the sentences in the article."
    ],
    [
      "one of two bears",
      "It works well",
      [at("harbour", 3), at("valley", 60)],
      false,
      1,
      "Not every sentence you cite bears on the question."
    ],
    [
      "two that bear",
      "It works well",
      [at("harbour", 3), at("valley", 3)],
      null,
      2,
      "The citations hold. The text is read by your teacher."
    ],
    [
      "the same place twice",
      "It works well",
      [at("harbour", 3), at("harbour", 4)],
      false,
      1,
      "Not every sentence you cite bears on the question."
    ]
  ])("%s", (_, words, citations, correct, points, message) =>
    expect(checkText(text, {kind: "text", text: words, citations})).toEqual({correct, points, message})
  );
});

describe("two tables", () => {
  const table = (names: string[], ...rows: Scalar[][]): SomeTable => ({
    columns: names.map((name, i) => ({name, values: rows.map((row) => row[i]!)})),
    total: rows.length
  });
  const wanted = table(["speaker", "words"], ["Ana", 12], ["Tom", 9]);
  test.each([
    ["the same", wanted, null],
    ["rows and columns in another order", table(["words", "speaker"], [9, "Tom"], [12, "Ana"]), null],
    ["a column missing", table(["speaker"], ["Ana"], ["Tom"]), "There is no column “words”."],
    [
      "a column in another case",
      table(["speaker", "Words"], ["Ana", 12], ["Tom", 9]),
      "A column is called “Words”; it should be “words”."
    ],
    [
      "a column too many",
      table(["speaker", "words", "n"], ["Ana", 12, 1], ["Tom", 9, 1]),
      "The column “n” is not asked for."
    ],
    ["too few rows", table(["speaker", "words"], ["Ana", 12]), "You have 1 row; there should be more."],
    ["a value", table(["speaker", "words"], ["Ana", 12], ["Tom", 8]), "Row 2 (Tom): look again at “words”."],
    ["another row", table(["speaker", "words"], ["Ana", 12], ["Eva", 5]), "Row 2 (Eva): such a row is not asked for."],
    ["a row twice", table(["speaker", "words"], ["Ana", 12], ["Ana", 12]), "Row 2 (Ana): such a row is not asked for."],
    ["rounding", table(["speaker", "words"], ["Ana", 12.0000000001], ["Tom", 9]), null]
  ])("%s", (_, actual, message) => expect(compareTables(actual, wanted, false)).toBe(message));
  test("the order counts where it is asked for", () =>
    expect(compareTables(table(["speaker", "words"], ["Tom", 9], ["Ana", 12]), wanted, true)).toBe(
      "The rows are right, and their order is not: look at row 1."
    ));
  test("a message never holds a cell of the wanted table that the other lacks", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("Ana", "Tom"), fc.integer({min: 0, max: 9})), {maxLength: 5}),
        (rows) => {
          const secret = table(["speaker", "words"], ["Zacharias", 7777], ["Yolanda", 8888]);
          const message = compareTables(table(["speaker", "words"], ...rows), secret, true);
          expect(message).not.toBeNull();
          expect(message).not.toMatch(/Zacharias|7777|Yolanda|8888/);
        }
      )
    ));
});
