import {RuntimeError} from "@observablehq/runtime";
import type {Shown} from "../types.js";
import {nextAsk} from "./asks.js";
import {host} from "./host.js";

/** What a cell reports: its value or its error, as JSON. */
export interface Report {
  readonly id: string;
  shown?: Shown[];
  data?: unknown;
  tables?: Record<string, string[]>;
  error?: {name: string; message: string; stack: string; input: string | null; memory: boolean};
  logs: string[];
}

const reports = new Map<string, Report>();
// Taken before any cell runs: a cell may put another in its place.
const {stringify} = JSON;

/** A later report of a cell takes the place of one that nobody has read. */
export const report = (of: Report): void => void reports.set(of.id, of);

/** Gives the next report or question as JSON; "" when there is none. */
export function take(): string {
  for (const [id, report] of reports) {
    reports.delete(id);
    const json = stringify({report});
    return json.length <= host.output ? json : stringify({report: tooLarge(report)});
  }
  const next = nextAsk();
  return next ? stringify({ask: next}) : "";
}

/** An error as it is reported. */
export function describeError(error: unknown): Report["error"] {
  const known = error instanceof Error ? error : null;
  const message = String(known ? known.message : error).slice(0, 2000);
  return {
    name: String(known?.name ?? "").slice(0, 100),
    message,
    stack: String(known?.stack ?? "").slice(0, 4000),
    input: known instanceof RuntimeError ? String(known.input ?? "") : null,
    memory: (error === null || known?.name === "InternalError") && /out of memory|^null$/.test(message)
  };
}

function tooLarge({id, logs}: Report): Report {
  const error = {name: "TooLarge", message: "", stack: "", input: null, memory: false};
  return {id, error, logs: logs.slice(0, 20)};
}
