import {render} from "../../src/html/html.js";
import type {Table} from "../../src/pages/figure.js";
import {csvLines} from "../../src/tables/toCsv.js";
import {plainText} from "./plainText.js";

/** All rows of the table under a figure, as CSV: the words of each cell. */
export function rowsCsv({columns, rows}: Table): string {
  return csvLines([
    columns,
    ...rows.map((row) => row.map((cell) => (typeof cell === "object" ? plainText(render(cell)) : cell)))
  ]);
}
