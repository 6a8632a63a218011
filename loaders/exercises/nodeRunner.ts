import {kernelRunner} from "../../src/exercises/check/kernelRunner.js";
import type {RunCells, Runner} from "../../src/exercises/check/runner.js";
import {otherTables} from "../../src/exercises/otherTables.js";
import type {Kernel} from "../../src/kernel/kernelTypes.js";
import {openKernel} from "../../src/kernel/openKernel.js";
import type {Engine} from "../../src/kernel/engine/types.js";
import {limits as usual, type Limits, type Scope} from "../../src/kernel/types.js";

/** Runners over one corpus. The boxes of the judge are opened once; each student gets boxes of their own. */
export interface Runners {
  student(): StudentRunner;
}

/** Boxes for one student's code, opened when first used. */
export interface StudentRunner {
  readonly runner: Runner;
  /** Whether code had to be stopped. */
  worn(): boolean;
  close(): void;
}

/**
 * @param load loads QuickJS: once for the judge, once for students, and anew after code that had to be stopped, since its memory
 * is not given back
 * @param limits what one answer may cost
 */
export async function nodeRunners(load: () => Promise<Engine>, scope: Scope, limits: Limits = usual): Promise<Runners> {
  const other: Scope = {...scope, tables: otherTables(scope.tables)};
  const bench = await load();
  const judge = kernelRunner(openKernel(bench, scope));
  const otherJudge = kernelRunner(openKernel(bench, other));
  let shared: Promise<Engine> | null = null;
  return {
    student() {
      const open = new Map<Scope, Kernel>();
      let worn = false;
      const lazily =
        (over: Scope): RunCells =>
        async (cells) => {
          const kernel = open.get(over) ?? openKernel(await (shared ??= load()), over, {limits});
          open.set(over, kernel);
          const results = await kernelRunner(kernel)(cells);
          if (results.some(({state, problem}) => state === "stopped" || problem?.kind === "memory")) {
            worn = true;
            shared = null;
            open.clear();
          }
          return results;
        };
      const runner: Runner = {student: lazily(scope), judge, otherStudent: lazily(other), otherJudge};
      return {runner, worn: () => worn, close: () => open.forEach((kernel) => kernel.dispose())};
    }
  };
}
