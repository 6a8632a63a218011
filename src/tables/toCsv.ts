import type {ColumnTable} from "arquero";

/** A table as CSV after RFC 4180: a header line, CRLF after each record, quotation marks where a cell needs them; null is empty. */
export function toCsv(table: ColumnTable): string {
  const names = table.columnNames();
  const records = table.objects().map((row) => names.map((name) => cell((row as Record<string, unknown>)[name])));
  return [names.map(cell), ...records].map((record) => `${record.join(",")}\r\n`).join("");
}

function cell(value: unknown): string {
  const text = value == null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
