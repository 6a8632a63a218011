/** A cell of a page: its name on the page and its code. */
export interface Cell {
  readonly id: string;
  readonly source: string;
  /** Whether its value leaves the box as plain data too, for the page's own code. */
  readonly gives?: boolean;
}

export type Scalar = string | number | boolean | null;

/** One column of a table: its name and its values, one a row. */
export interface Column {
  readonly name: string;
  readonly values: readonly Scalar[];
}

/** Tables under one name, such as `mine.quotes`. */
export type TableGroup = Readonly<Record<string, readonly Column[]>>;

/** A value inside an object or a list, as far as it is shown. */
export type Tree =
  | {readonly is: "value"; readonly type: string; readonly text: string}
  | {
      readonly is: "list" | "object";
      readonly name: string;
      readonly entries: readonly (readonly [string, Tree])[];
      /** How many entries are left out. */
      readonly more: number;
    };

/** What a cell shows. `table` holds those rows of the `total` that `limits.rows` and `limits.output` let out. */
export type Shown =
  | {readonly kind: "nothing"}
  | {readonly kind: "value"; readonly type: string; readonly text: string; readonly value: Scalar}
  | {readonly kind: "table"; readonly columns: readonly Column[]; readonly total: number}
  | {readonly kind: "chart"; readonly spec: Readonly<Record<string, unknown>>}
  | {readonly kind: "tree"; readonly tree: Tree};

export type ProblemKind =
  | "syntax"
  | "unknown"
  | "column"
  | "cycle"
  | "twice"
  | "waiting"
  | "refused"
  | "thrown"
  | "unfinished"
  | "time"
  | "memory"
  | "size";

/** A change that would mend the code: put `insert` in place of `source.slice(from, to)`. */
export interface Fix {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  /** What the button says: “Change it to quotes”. */
  readonly label: string;
}

/** Why a cell has no value, for people. */
export interface Problem {
  readonly kind: ProblemKind;
  /** One or two sentences, without the line. */
  readonly message: string;
  /** The question that `fix` answers: “Did you mean quotes?”; null where there is no fix. */
  readonly hint: string | null;
  /** Line, counted from 1, and the characters of the source it is about; null where no place can be named. */
  readonly line: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly fix: Fix | null;
}

/** What came of a cell: its value, or why it has none, and what it logged. */
export interface CellResult {
  readonly id: string;
  readonly state: "done" | "error" | "stopped";
  readonly shown: readonly Shown[];
  readonly logs: readonly string[];
  /** How long it ran, in milliseconds; 0 where it did not run. */
  readonly ms: number;
  readonly problem: Problem | null;
  /** The value as plain data, where the cell `gives`: tables as lists of rows, functions left out. */
  readonly data?: unknown;
  /** The columns of the tables that it names, for completion and suggestions. */
  readonly tables?: Readonly<Record<string, readonly string[]>>;
  /** A short name for all that a reader sees of it, to tell news from what is known. */
  readonly print?: string;
}

/** What the cells of a page can use without defining it. */
export interface Scope {
  /** Tables by name, column by column. */
  readonly tables: Readonly<Record<string, readonly Column[]>>;
  /** Values of the page's inputs, by the name the author gave them. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Tables that the page itself makes, such as those of a reader's own texts: `mine` → its tables. */
  readonly groups?: Readonly<Record<string, TableGroup>>;
  /** The one moment the box knows, in milliseconds since 1970. */
  readonly now: number;
}

/** What a run may cost. */
export interface Limits {
  /** Milliseconds a cell may run. */
  readonly time: number;
  /** Bytes all cells together may hold. */
  readonly memory: number;
  /** Characters of output, and of logs, that leave the box. */
  readonly output: number;
  readonly logs: number;
  /** Rows of a table that leave the box. */
  readonly rows: number;
}

export const limits: Limits = {
  time: 5000,
  memory: 256 * 1024 * 1024,
  output: 16_000_000,
  logs: 20_000,
  rows: 200_000
};
