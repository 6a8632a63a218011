import {beforeAll, describe, expect, test} from "vitest";
import {nodeRunners} from "../../loaders/exercises/nodeRunner.js";
import {readLessons} from "../../loaders/exercises/readLessons.js";
import {tableScope} from "../../loaders/exercises/tableScope.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {nodeEngine} from "../../loaders/nodeKernel.js";
import {testChecks} from "../../src/exercises/testChecks.js";
import type {Lesson} from "../../src/exercises/types.js";
import {problemMessage, type Reading} from "../../src/tables/types.js";

let readings: readonly Reading[];
let texts: Map<string, string>;
let lessons: Lesson[];
beforeAll(() => {
  ({readings} = extractCorpus());
  texts = new Map(readings.map(({article}) => [article.id, article.text]));
  lessons = readLessons(texts);
});

describe("the shipped exercises", () => {
  test("solutions pass, starters do not, wrong answers get their message", async () => {
    const {runner, close} = (await nodeRunners(nodeEngine, tableScope(readings))).student();
    const problems = await testChecks(lessons, texts, runner);
    close();
    expect(problems.map(problemMessage)).toEqual([]);
  });

  test("are at least sixteen in four lessons, half of them without code, of 5 to 15 minutes each", () => {
    const all = lessons.flatMap(({exercises}) => exercises);
    expect(lessons.length).toBe(4);
    expect(all.length).toBeGreaterThanOrEqual(16);
    const plain = all.filter(({parts}) => parts.every(({kind}) => kind !== "code"));
    expect(plain.length * 2).toBeGreaterThanOrEqual(all.length);
    expect(all.filter(({minutes}) => minutes < 5 || minutes > 15)).toEqual([]);
  });

  test("each have a hint, an explained solution and a note for the teacher", () => {
    const bare = lessons.flatMap(({exercises}) =>
      exercises.filter(({hints, solution, notes}) => hints.length === 0 || !solution || !notes)
    );
    expect(bare.map(({id}) => id)).toEqual([]);
  });
});
