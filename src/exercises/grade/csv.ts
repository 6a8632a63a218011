/**
 * Records as CSV after RFC 4180: CRLF, quotation marks where a cell needs them. A text that begins with `= + - @`, a tab or a
 * return would be run as a formula by spreadsheets: it gets an apostrophe before it. Numbers stay as they are.
 */
export function writeCsv(records: readonly (readonly (string | number | null)[])[]): string {
  return records.map((record) => `${record.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  const text =
    typeof value === "string" && /^[\s\u00a0\ufeff]*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV → records, after RFC 4180; a file with semicolons in its first line and no comma is read by semicolons. */
export function readCsv(source: string): string[][] {
  const text = source.replace(/^\ufeff/, "");
  const [head = ""] = text.split(/\r?\n/, 1);
  const comma = head.includes(";") && !head.includes(",") ? ";" : ",";
  const records: string[][] = [];
  let record: string[] = [];
  let field = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[i + 1] === '"') field += text[++i]!;
      else quoted = false;
    } else if (char === '"' && field === "") quoted = true;
    else if (char === comma) {
      record.push(field);
      field = "";
    } else if (char === "\n" || char === "\r") {
      if (char === "\r" && text[i + 1] === "\n") i++;
      records.push([...record, field]);
      [record, field] = [[], ""];
    } else field += char;
  }
  if (field !== "" || record.length > 0) records.push([...record, field]);
  return records.filter((each) => each.some((value) => value.trim() !== ""));
}

/** Records with a header line → one object a record, its keys the header in lower case. */
export function readRows(source: string): Map<string, string>[] {
  const [head = [], ...records] = readCsv(source);
  const names = head.map((name) => name.trim().toLowerCase());
  return records.map((record) => new Map(names.map((name, i) => [name, (record[i] ?? "").trim()])));
}
