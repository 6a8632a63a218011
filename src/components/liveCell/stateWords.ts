import type {CellResult} from "../../kernel/types.js";

export type CellState = "static" | "ready" | "running" | "done" | "error" | "stopped";

/** What a cell says of its state at the right of its bar. */
export function stateWords(state: CellState, edited: boolean): string {
  const usual: Record<CellState, string> = {
    static: "As published",
    ready: edited ? "Edited by you. Not run yet." : "Ready",
    running: "Running …",
    done: "Done",
    error: "Your code is kept.",
    stopped: "Stopped. Your code is kept."
  };
  return usual[state];
}

/** What it says of what came of a run; undefined where that is as usual. */
export function resultWords({state, problem, ms}: CellResult, edited: boolean): string | undefined {
  if (state === "stopped") return problem?.message;
  if (state === "error")
    return problem?.line == null ? undefined : `Stopped at line ${problem.line}. Your code is kept.`;
  const took = ms > 0 ? `Ran in ${Math.max(1, Math.round(ms))} ms` : "Done";
  return edited ? `Edited by you. ${took}` : took;
}
