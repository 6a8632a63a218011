import type {Problem} from "../tables/types.js";
import {checkPart} from "./check/checkPart.js";
import type {Runner} from "./check/runner.js";
import {answersOf} from "./answersOf.js";
import type {CodePart, Exercise, Lesson, Texts} from "./types.js";

/**
 * Tests the checks of lessons: each solution must pass, the starter must not, and each listed wrong answer must get its message.
 * @returns what does not hold, with file and line; nothing where all does
 */
export async function testChecks(lessons: readonly Lesson[], texts: Texts, runner: Runner): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const exercise of lessons.flatMap(({exercises}) => exercises))
    problems.push(...(await testExercise(exercise, texts, runner)));
  return problems;
}

async function testExercise({id, parts, file, line}: Exercise, texts: Texts, runner: Runner): Promise<Problem[]> {
  const problems: Problem[] = [];
  const add = (found: string, write: string): void =>
    void problems.push({level: "error", file, line, found: `${id}: ${found}`, write});
  for (const part of parts) {
    const {right, empty, wrong} = answersOf(part);
    for (const [i, answer] of right.entries()) {
      const {correct, message} = await checkPart(part, answer, texts, runner);
      const passes = correct === true || (part.kind === "text" && correct === null);
      if (!passes)
        add(`solution ${i + 1} of part ${part.id} does not pass: ${message}`, "mend the solution or the check");
    }
    if (part.kind === "code" && part.wrong.some(({open}) => open) && (await isYesOrNo(part, runner)))
      add("an open wrong answer to a question with two answers gives the right one away", "take open from it");
    if (empty && (await checkPart(part, empty, texts, runner)).correct === true)
      add(`the starter of part ${part.id} passes`, "leave more for the student to do");
    for (const {answer, message} of wrong) {
      const said = await checkPart(part, answer, texts, runner);
      if (said.correct === true)
        add(`a wrong answer to part ${part.id} passes, which should be told “${message}”`, "mend the check");
      else if (!said.message.includes(message))
        add(
          `a wrong answer to part ${part.id} is told “${said.message}” and not “${message}”`,
          "mend the message or the check"
        );
    }
  }
  return problems;
}

async function isYesOrNo({setup, key}: CodePart, {judge}: Runner): Promise<boolean> {
  const results = await judge([
    ...(setup === "" ? [] : [{id: "setup", source: setup}]),
    {id: "answer", source: key![0]!}
  ]);
  const shown = results.at(-1)?.shown.at(-1);
  return shown?.kind === "value" && shown.type === "boolean";
}
