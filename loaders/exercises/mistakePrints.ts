import {mistakeKey} from "../../src/exercises/edition.js";
import {valuePrint} from "../../src/exercises/check/valuePrint.js";
import type {Lesson} from "../../src/exercises/types.js";
import type {Scope} from "../../src/kernel/types.js";
import {nodeEngine} from "../nodeKernel.js";
import {nodeRunners} from "./nodeRunner.js";

/** What the open wrong answers of code give, as prints: so that a student whose code gives the same is told why, without the code being shipped. */
export async function mistakePrints(lessons: readonly Lesson[], scope: Scope): Promise<ReadonlyMap<string, string>> {
  const prints = new Map<string, string>();
  const parts = lessons
    .flatMap(({exercises}) => exercises.flatMap((exercise) => exercise.parts))
    .filter((part) => part.kind === "code")
    .filter(({wrong}) => wrong.some(({open}) => open));
  if (parts.length === 0) return prints;
  const {runner, close} = (await nodeRunners(nodeEngine, scope)).student();
  for (const part of parts)
    for (const {when} of part.wrong.filter(({open}) => open)) {
      const setup = part.setup === "" ? [] : [{id: "setup", source: part.setup}];
      const result = (await runner.student([...setup, {id: "wrong", source: when}])).at(-1)!;
      const print = result.state === "done" ? valuePrint(result.shown.at(-1) ?? {kind: "nothing"}, part.ordered) : null;
      if (print !== null) prints.set(mistakeKey(part, when), print);
    }
  close();
  return prints;
}
