import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {mistakePrints} from "../../loaders/exercises/mistakePrints.js";
import {nodeRunners, type StudentRunner} from "../../loaders/exercises/nodeRunner.js";
import {nodeEngine} from "../../loaders/nodeKernel.js";
import {checkCode} from "../../src/exercises/check/checkCode.js";
import {valuePrint} from "../../src/exercises/check/valuePrint.js";
import {studentLesson} from "../../src/exercises/edition.js";
import {parseLesson} from "../../src/exercises/parse/parseLesson.js";
import {testChecks} from "../../src/exercises/testChecks.js";
import type {CodePart, Lesson} from "../../src/exercises/types.js";
import type {Scope, Shown} from "../../src/kernel/types.js";

const scope: Scope = {
  tables: {
    quotes: [
      {name: "speaker", values: ["Ana", "Tom", "Ana"]},
      {name: "words", values: [6, 3, 91]}
    ]
  },
  inputs: {},
  now: 0
};

const source = (solution: string, wrong: string): string => `---
title: Ferries
goals: [Read]
---

## Who? {#who points=2 minutes=5}

Add up.

\`\`\`js starter
quotes.groupby("___")
\`\`\`

\`\`\`js solution
${solution}
\`\`\`

\`\`\`js wrong open "You count quotes. Words are asked for."
${wrong}
\`\`\`

\`\`\`solution
Ninety-seven and three.
\`\`\`
`;
const right = 'quotes.groupby("speaker").rollup({words: op.sum("words")})';
const wrong = 'quotes.groupby("speaker").rollup({words: op.count()})';
const lessonOf = (text: string): Lesson => parseLesson("ferries", "1-ferries.md", text, new Map()).lesson;
const codeOf = (lesson: Lesson): CodePart => lesson.exercises[0]!.parts[0] as CodePart;

let student: StudentRunner;
beforeAll(async () => void (student = (await nodeRunners(nodeEngine, scope)).student()));
afterAll(() => student.close());

const said = async (part: CodePart, code: string) =>
  (await checkCode(part, {kind: "code", code}, {...student.runner, otherStudent: null, otherJudge: null})).message;

describe("a listed wrong answer", () => {
  // Another way to the same wrong table: columns and rows in another order.
  const alike = 'quotes.groupby("speaker").count({as: "words"}).orderby(aq.desc("words")).select("words", "speaker")';

  test("is told to whoever gets the same result, with the key and without", async () => {
    const lesson = lessonOf(source(right, wrong));
    const shipped = codeOf(studentLesson(lesson, await mistakePrints([lesson], scope)));
    for (const part of [codeOf(lesson), shipped]) {
      expect(await said(part, alike)).toBe("You count quotes. Words are asked for.");
      expect(await said(part, 'quotes.groupby("speaker").rollup({words: op.max("words")})')).not.toMatch(/You count/);
    }
  });

  test("is shipped as the print of its result: neither its code, nor the right result in any form", async () => {
    const lesson = lessonOf(source(right, wrong));
    const shipped = JSON.stringify(studentLesson(lesson, await mistakePrints([lesson], scope)));
    expect(shipped).not.toContain("op.count");
    expect(shipped).not.toContain("op.sum");
    const [result] = await student.runner.judge([{id: "right", source: right}]);
    expect(shipped).not.toContain(valuePrint(result!.shown[0]!, false));
  });

  test("that is not open is not shipped", async () => {
    const lesson = lessonOf(source(right, wrong).replace("wrong open", "wrong"));
    expect(codeOf(studentLesson(lesson, await mistakePrints([lesson], scope))).mistakes).toEqual([]);
  });

  test("may not be open where the answer is yes or no", async () => {
    const lesson = lessonOf(source("quotes.numRows() > 2", "quotes.numRows() > 3"));
    const problems = await testChecks([lesson], new Map(), student.runner);
    expect(problems.map(({found}) => found)).toContain(
      "who: an open wrong answer to a question with two answers gives the right one away"
    );
  });
});

describe("the print of a value", () => {
  const table = (words: number[], speakers: string[]): Shown => ({
    kind: "table",
    columns: [
      {name: "words", values: words},
      {name: "speaker", values: speakers}
    ],
    total: words.length
  });
  const print = (shown: Shown, ordered = false) => valuePrint(shown, ordered);

  test("is the same for rows in another order, and for the ninth digit", () =>
    expect(print(table([0.1 + 0.2, 3], ["Ana", "Tom"]))).toBe(print(table([3, 0.3], ["Tom", "Ana"]))));

  test("is another for another order where the order counts, another cell, another kind", () => {
    const one = table([6, 3], ["Ana", "Tom"]);
    expect(print(one, true)).not.toBe(print(table([3, 6], ["Tom", "Ana"]), true));
    expect(print(one)).not.toBe(print(table([6, 3], ["Tom", "Ana"])));
    expect(print({kind: "value", type: "number", text: "6", value: 6})).not.toBe(
      print({kind: "value", type: "string", text: "6", value: "6"})
    );
    expect(print({kind: "nothing"})).toBeNull();
  });
});
