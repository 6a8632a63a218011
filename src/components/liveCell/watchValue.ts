import type {Problem} from "../../kernel/types.js";
import {cells} from "./session.js";

/** What an expression over the names of a page's live cells gives: plain data (a table is a list of rows), or why there is none. */
export type Watched =
  | {readonly ok: true; readonly value: unknown}
  /** `stopped`: it, or what it is made from, passed a limit. */
  | {readonly ok: false; readonly stopped: boolean; readonly problem: Problem | null};

/**
 * Tells the page's own code what an expression over the names of its live cells gives, each time that it is computed anew: the
 * name of a value, `watchValue("mySpans", …)`, or more, `watchValue("articles.map((a) => rule(a.text, a.tokens))", …)`. The
 * expression runs in the box with the cells, under their limits, so it may call functions that a reader wrote; what comes out
 * was checked to be plain data, and is a stranger's all the same. Nothing is told before a reader first runs or edits a cell.
 * @returns what ends it
 */
export function watchValue(expression: string, change: (watched: Watched) => void): () => void {
  return cells().probe(expression, ({state, data, problem}) =>
    change(state === "done" ? {ok: true, value: data ?? null} : {ok: false, stopped: state === "stopped", problem})
  );
}
