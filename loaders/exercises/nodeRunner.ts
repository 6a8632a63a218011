import {kernelRunner} from "../../src/exercises/check/kernelRunner.js";
import type {RunCells, Runner} from "../../src/exercises/check/runner.js";
import {otherTables} from "../../src/exercises/otherTables.js";
import {openKernel, type Kernel} from "../../src/kernel/openKernel.js";
import type {Engine} from "../../src/kernel/openBox.js";
import {limits as usual, type Limits, type Scope} from "../../src/kernel/types.js";

/** Runners over one corpus. The boxes of the judge are opened once; each student gets boxes of their own. */
export interface Runners {
  student(): StudentRunner;
}

/** Fresh boxes for one student's code, opened when first used. */
export interface StudentRunner {
  readonly runner: Runner;
  /** Whether code had to be stopped: such a box cannot be closed and keeps its memory. */
  worn(): boolean;
  close(): void;
}

/** @param limits what one answer may cost */
export function nodeRunners(engine: Engine, scope: Scope, limits: Limits = usual): Runners {
  const other: Scope = {...scope, tables: otherTables(scope.tables)};
  const judge = kernelRunner(openKernel(engine, scope));
  const otherJudge = kernelRunner(openKernel(engine, other));
  return {
    student() {
      const open: Kernel[] = [];
      let worn = false;
      const lazily = (over: Scope): RunCells => {
        let run: RunCells | null = null;
        return async (cells) => {
          if (!run) {
            const kernel = openKernel(engine, over, {limits});
            open.push(kernel);
            run = kernelRunner(kernel);
          }
          const results = await run(cells);
          worn ||= results.some(({state, problem}) => state === "stopped" || problem?.kind === "memory");
          return results;
        };
      };
      const runner: Runner = {student: lazily(scope), judge, otherStudent: lazily(other), otherJudge};
      return {runner, worn: () => worn, close: () => open.forEach((kernel) => kernel.dispose())};
    }
  };
}
