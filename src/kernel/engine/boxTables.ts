import type {Column, Scope, TableGroup} from "../types.js";
import {packColumn} from "./packColumn.js";

/** The tables of a box, which go into it when a cell first names them. */
export interface BoxTables {
  load(name: string): void;
  add(tables: Scope["tables"]): void;
  setGroup(group: string, tables: TableGroup): void;
}

/**
 * @param tell calls a function of the box that gives nothing back
 * @param before told before a table goes in, which takes as long as it takes
 */
export function boxTables(
  tables: Scope["tables"],
  tell: (door: string, ...args: readonly string[]) => void,
  before: () => void
): BoxTables {
  let known = tables;
  const loaded = new Set<string>();

  function loadColumns(columns: readonly Column[]): void {
    for (const {name, values} of columns) tell("column", name, packColumn(values));
  }

  return {
    load(name) {
      const columns = Object.hasOwn(known, name) ? known[name]! : null;
      if (!columns || loaded.has(name)) return;
      loaded.add(name);
      before();
      loadColumns(columns);
      tell("endTable", name);
    },
    add(more) {
      known = {...known, ...more};
    },
    setGroup(group, own) {
      before();
      for (const [name, columns] of Object.entries(own)) {
        loadColumns(columns);
        tell("endGrouped", name);
      }
      tell("endGroup", group);
    }
  };
}
