import type {ColumnTable} from "arquero";

/** A table as CSV after RFC 4180: a header line, CRLF after each record, quotation marks where a cell needs them; null is empty. */
export function toCsv(table: ColumnTable): string {
  const names = table.columnNames();
  const records = table.objects().map((row) => names.map((name) => (row as Record<string, unknown>)[name]));
  return csvLines([names, ...records]);
}

/** Records as CSV after RFC 4180. */
export function csvLines(records: readonly (readonly unknown[])[]): string {
  return records.map((record) => `${record.map(cell).join(",")}\r\n`).join("");
}

function cell(value: unknown): string {
  const text = value == null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
