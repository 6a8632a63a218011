import type {BoxEvents} from "./engine/types.js";
import type {Ask, Names} from "./engine/readReport.js";
import type {StopKind} from "./problems/stoppedWords.js";
import type {Cell, CellResult, Limits, TableGroup, Scope} from "./types.js";

/** What came of a change: the cells that ran or whose state changed, and texts that wait for the extractor. */
export interface Outcome {
  readonly results: readonly CellResult[];
  readonly asks: readonly Ask[];
}

export type Stops = readonly (readonly [id: string, why: StopKind])[];

/** The cells of one page and what runs them. */
export interface Kernel {
  /** Names for completion and suggestions. */
  readonly names: Names;
  /**
   * Sets the cells of the page, in its order. Cells that are new or changed run, and all that depends on them, and nothing
   * else; `again` names cells to run though nothing changed, `stops` cells that must not run until their code changes.
   */
  update(cells: readonly Cell[], again?: readonly string[], stops?: Stops): Outcome;
  /** Gives an input of the page another value; what depends on it runs. */
  setInput(name: string, value: unknown): Outcome;
  /** Gives a group of tables of the page, such as those of a reader's own texts, other rows; what depends on it runs. */
  setTables(name: string, tables: TableGroup): Outcome;
  /** Gives tables of the scope their rows, before any cell names them: nothing runs. */
  addTables(tables: Scope["tables"]): void;
  /** The extractor's answer to an ask; what waited for it goes on. */
  answer(ask: number, ok: boolean, value: unknown): Outcome;
  dispose(): void;
}

export interface KernelOptions extends BoxEvents {
  readonly limits?: Limits;
  /** False: a breach is thrown, for a host that replaces the whole worker; else the kernel opens a new box itself. */
  readonly recover?: boolean;
  /** Reads a text at once; without it, texts come back as `asks` and are answered later. */
  readonly extract?: (text: string, published: string | null) => unknown;
}
