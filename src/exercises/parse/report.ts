import type {Problem} from "../../tables/types.js";

/** Collects what is amiss in one lesson's file. */
export interface Report {
  readonly file: string;
  readonly problems: Problem[];
  /** Ids of articles that the lesson names and that are not there. */
  readonly missing: Set<string>;
  /** Adds an error: what was found on the line, and what to write instead. */
  add(line: number, found: string, write: string): void;
}

export function openReport(file: string): Report {
  const problems: Problem[] = [];
  return {
    file,
    problems,
    missing: new Set(),
    add: (line, found, write) => void problems.push({level: "error", file, line, found, write})
  };
}
