import type {TableLike} from "../../kernel/columnsOf.js";
import type {OwnResult} from "../../own/messages.js";

/** The tables of a reading in the form in which live cells take them. */
export function mineTables({tables}: OwnResult): Readonly<Record<string, TableLike>> {
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
