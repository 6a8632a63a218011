import type {Host} from "../../kernel/hostTypes.js";
import type {Scope} from "../../kernel/types.js";
import {tablesNamed} from "./tablesNamed.js";

export interface ByNeed {
  /** All tables there are. */
  readonly tables: readonly string[];
  /** Those that the host has the rows of. */
  readonly present: readonly string[];
  readonly load: (names: readonly string[]) => Promise<Scope["tables"]>;
  readonly onFail: (reason: string) => void;
}

/** A host that is given a table when a cell first names it; what is asked of it in the meantime is done after, in order. */
export function loadByNeed(host: Host, {tables, present, load, onFail}: ByNeed): Host {
  const here = new Set(present);
  let line: Promise<void> | null = null;
  let closed = false;

  function then(work: () => void, before?: () => Promise<void>): void {
    if (!line && !before) return work();
    const mine: Promise<void> = (line ?? Promise.resolve())
      .then(before)
      .then(() => {
        if (!closed) work();
      })
      .catch(() => onFail("The tables could not be loaded. Are you online? Try again."))
      .finally(() => {
        if (line === mine) line = null;
      });
    line = mine;
  }

  return {
    ...host,
    update(cells, again) {
      const missing = tablesNamed(
        cells.map(({source}) => source),
        tables
      ).filter((name) => !here.has(name));
      if (missing.length === 0) return then(() => host.update(cells, again));
      then(
        () => host.update(cells, again),
        async () => {
          const found = await load(missing);
          for (const name of missing) here.add(name);
          if (!closed) host.addTables(found);
        }
      );
    },
    setInput: (name, value) => then(() => host.setInput(name, value)),
    setTables: (name, rows) => then(() => host.setTables(name, rows)),
    dispose() {
      closed = true;
      host.dispose();
    }
  };
}
