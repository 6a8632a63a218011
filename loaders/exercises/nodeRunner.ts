import {kernelRunner} from "../../src/exercises/check/kernelRunner.js";
import type {Runner} from "../../src/exercises/check/runner.js";
import {otherTables} from "../../src/exercises/otherTables.js";
import {openKernel} from "../../src/kernel/openKernel.js";
import type {Engine} from "../../src/kernel/openBox.js";
import type {Scope} from "../../src/kernel/types.js";

/** Runners over one corpus. The boxes of the judge are opened once; each student gets boxes of their own. */
export interface Runners {
  /** A runner with fresh boxes for a student's code; `close` frees them. */
  student(): {readonly runner: Runner; close(): void};
}

export function nodeRunners(engine: Engine, scope: Scope): Runners {
  const other: Scope = {...scope, tables: otherTables(scope.tables)};
  const judge = kernelRunner(openKernel(engine, scope));
  const otherJudge = kernelRunner(openKernel(engine, other));
  return {
    student() {
      const kernels = [openKernel(engine, scope), openKernel(engine, other)] as const;
      const [student, otherStudent] = kernels.map(kernelRunner) as [Runner["student"], Runner["student"]];
      return {
        runner: {student, judge, otherStudent, otherJudge},
        close: () => kernels.forEach((kernel) => kernel.dispose())
      };
    }
  };
}
