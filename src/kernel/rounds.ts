import {printOf} from "./printOf.js";
import type {CellResult} from "./types.js";

/**
 * Rounds of asking a worker, numbered, and what it has told of cells: so that an answer to an earlier question of a cell that has changed
 * since, and what is known already, are no news.
 */
export interface Rounds {
  /** Begins a round. @returns its number */
  next(): number;
  /** The code of cells changes, in the round that begins next. */
  change(ids: readonly string[]): void;
  /** What of these results is news; `more` where others of the same round will follow. */
  news(round: number, results: readonly CellResult[], more: boolean): CellResult[];
  /** Whether the last round is done. */
  done(): boolean;
}

export function rounds(): Rounds {
  const known = new Map<string, string>();
  /** The round in which the code of a cell last changed. */
  const since = new Map<string, number>();
  let begun = 0;
  let done = 0;
  return {
    next: () => ++begun,
    change(ids) {
      for (const id of ids) {
        known.delete(id);
        since.set(id, begun + 1);
      }
    },
    news(round, results, more) {
      const news = results
        .filter(({id}) => round >= (since.get(id) ?? 0))
        .filter((result) => known.get(result.id) !== printOf(result));
      for (const result of news) known.set(result.id, printOf(result)!);
      if (!more) done = Math.max(done, round);
      return news;
    },
    done: () => done === begun
  };
}
