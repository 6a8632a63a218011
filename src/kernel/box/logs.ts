import {host} from "./host.js";

export type Log = (...items: unknown[]) => void;

/** What a cell logs. */
export interface CellLog {
  readonly console: Readonly<Record<string, Log>>;
  /** The cell begins: its log is empty, and arquero's `print` writes there. */
  begin(): void;
  lines(): string[];
}

// Taken before any cell runs: a cell may put another in its place.
const {stringify} = JSON;
/** Characters logged by the cell that began last. */
let logged = 0;
let current: Log = () => undefined;
(globalThis as {console?: unknown}).console = consoleOf((...items) => current(...items));

export function cellLog(): CellLog {
  let lines: string[] = [];
  const log: Log = (...items) => {
    const line = items.map((item) => (typeof item === "string" ? item : text(item))).join(" ");
    if (logged > host.logs) return;
    logged += line.length + 1;
    lines.push(logged > host.logs ? line.slice(0, 1000) : line);
    if (logged > host.logs) lines.push("… and more, which is left out");
  };
  return {
    console: consoleOf(log),
    begin() {
      current = log;
      lines = [];
      logged = 0;
    },
    lines: () => lines
  };
}

function consoleOf(log: Log): Record<string, Log> {
  return {log, info: log, warn: log, error: log, debug: log, table: log, dir: log};
}

function text(value: unknown): string {
  try {
    return (stringify(value) ?? String(value)).slice(0, 10_000);
  } catch {
    return String(value).slice(0, 10_000);
  }
}
