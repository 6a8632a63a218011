import {testChecks} from "../../src/exercises/testChecks.js";
import type {Scope} from "../../src/kernel/types.js";
import {problemMessage, type Reading} from "../../src/tables/types.js";
import {buildEngine} from "../nodeKernel.js";
import {nodeRunners} from "./nodeRunner.js";
import {readLessons} from "./readLessons.js";

/**
 * Tests the checks of all lessons over the articles as they are: solutions pass, starters do not, listed wrong answers get their message.
 * @param scope their tables
 * @returns a line for each that does not hold, with file and line
 */
export async function checkLessons(readings: readonly Reading[], scope: Scope): Promise<string[]> {
  const texts = new Map(readings.map(({article}) => [article.id, article.text]));
  const {runner, close} = (await nodeRunners(buildEngine, scope)).student();
  const problems = await testChecks(readLessons(texts), texts, runner);
  close();
  return problems.map(problemMessage);
}
