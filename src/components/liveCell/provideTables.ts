import {columnsOf, type TableLike} from "../../kernel/columnsOf.js";
import {cells} from "./session.js";

/**
 * Puts a group of tables that the page makes, such as those of a reader's own texts, into the scope of its live cells:
 * `provideTables("mine", {quotes, events, times, people, figures, articles})`, then `mine.quotes` in a cell. To be called
 * again whenever a table has changed; what uses the group then runs. A page read without editing loads no kernel by this:
 * it is opened once tables with rows are given and a cell that names the group comes near the screen. The fences of cells
 * that use it say `tables=mine`; at build, and until the page gives others, the group has the site's tables without rows.
 * @param tables arquero tables by name
 */
export function provideTables(name: string, tables: Readonly<Record<string, TableLike>>): void {
  cells().setTables(
    name,
    Object.fromEntries(Object.entries(tables).map(([key, table]) => [key, columnsOf(table)] as const))
  );
}
