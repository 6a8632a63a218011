import type {RunCells, Runner} from "../../exercises/check/runner.js";
import {otherTables} from "../../exercises/otherTables.js";
import {limits, type Scope} from "../../kernel/types.js";
import {hostRunner} from "../exercise/pageRunner.js";

const others = (scope: Scope): Scope => ({...scope, tables: otherTables(scope.tables)});
/** As in the command: what has not come to an end after two seconds never will. */
const gradeLimits = {...limits, time: 2000};

/** Runners for the desk: the judge's stay, a student's own are opened when first used and closed after. */
export function deskRunners(): {student(): {readonly runner: Runner; close(): void}} {
  const judge = hostRunner();
  const otherJudge = hostRunner({change: others});
  return {
    student() {
      const mine = [hostRunner({limits: gradeLimits}), hostRunner({limits: gradeLimits, change: others})] as const;
      const [student, otherStudent] = mine;
      return {
        runner: {student: student as RunCells, judge, otherStudent: otherStudent as RunCells, otherJudge},
        close: () => mine.forEach(({close}) => close())
      };
    }
  };
}
