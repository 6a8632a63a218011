import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {rowId} from "../src/tables/spanColumns.js";
import type {Reading} from "../src/tables/types.js";
import {parseRulings, type Rulings} from "./parseRulings.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
/** Where a teacher confirms or breaks links between tellings, from the project's root. */
export const RULINGS = "data/tellings.csv";

/** Reads the teacher's rulings for a corpus; none where the file is missing. */
export function readRulings(readings: readonly Reading[], root: string = ROOT): Rulings {
  const path = join(root, RULINGS);
  if (!existsSync(path)) return {rulings: [], problems: []};
  const ids = new Set(readings.flatMap(({article, extraction}) => extraction.events.map(({id}) => rowId(article, id))));
  return parseRulings(RULINGS, readFileSync(path, "utf8"), (id) => ids.has(id));
}
