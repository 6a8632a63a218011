import type {TableLike} from "../../kernel/columnsOf.js";
import type {OwnTables} from "../../own/columns.js";

/** Tables in the form in which live cells take them. */
export function mineTables(tables: OwnTables): Readonly<Record<string, TableLike>> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, columns]) => [
      name,
      {
        columnNames: () => columns.map((column) => column.name),
        array: (wanted: string) => columns.find((column) => column.name === wanted)?.values ?? []
      }
    ])
  );
}
