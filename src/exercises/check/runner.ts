import type {Cell, CellResult} from "../../kernel/types.js";

/**
 * What runs code for a checker. `student` is a box of the student's own, `judge` a clean one that a student's code never
 * enters; the others are the same over other data, and null where there are none.
 */
export interface Runner {
  readonly student: RunCells;
  readonly judge: RunCells;
  readonly otherStudent: RunCells | null;
  readonly otherJudge: RunCells | null;
}

/** Runs the cells of one page by themselves, in their order, and gives their results in the same order. */
export type RunCells = (cells: readonly Cell[]) => Promise<readonly CellResult[]>;
