import {packColumn} from "../../src/kernel/engine/packColumn.js";
import type {Column} from "../../src/kernel/types.js";

/** A table as pages load it, JSON: for each column its name and its values, those that repeat once. */
export const packTable = (columns: readonly Column[]): string =>
  `[${columns.map(({name, values}) => `[${JSON.stringify(name)},${packColumn(values)}]`).join(",\n")}]`;
