/**
 * Records as CSV after RFC 4180: CRLF, quotation marks where a cell needs them. A text that begins with `= + - @`, a tab or a
 * return would be run as a formula by spreadsheets: it gets an apostrophe before it, and so does such a beginning after what a spreadsheet
 * of another country takes for the end of a cell. Numbers stay as they are, and so does a lone “-”, which is no formula and for Moodle means
 * that there is no grade.
 */
export function writeCsv(records: readonly (readonly (string | number | null)[])[]): string {
  return records.map((record) => `${record.map(cell).join(",")}\r\n`).join("");
}

const AT_START = /^(?=[\s\u00a0\ufeff"']*[=+\-@\t\r＝＋－＠])/;
const AFTER_MARK = /([;\t\r\n|])(?=[\s\u00a0\ufeff"']*[=+\-@\t\r＝＋－＠])/g;

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (value === "-") return value;
  const text = typeof value === "string" ? value.replace(AT_START, "'").replace(AFTER_MARK, "$1'") : String(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text as it was before `writeCsv` made it harmless. */
export function unguarded(text: string): string {
  return text.replace(/(^|[;\t\r\n|])'(?=[\s\u00a0\ufeff"']*[=+\-@\t\r＝＋－＠])/g, "$1");
}

/**
 * CSV → records, after RFC 4180. Cells are parted by what parts most of them in the first line: comma, semicolon or tab, as Excel saves
 * by country; a first line `sep=;` says it outright.
 */
export function readCsv(source: string): string[][] {
  const [first = ""] = source.replace(/^\ufeff/, "").split(/\r\n|\r|\n/, 1);
  const said = /^"?sep=(.)"?$/i.exec(first)?.[1];
  const text = source.replace(/^\ufeff/, "").slice(said === undefined ? 0 : first.length);
  const comma = said ?? partedBy(first);
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

function partedBy(head: string): string {
  const bare = head.replace(/"[^"]*"/g, "");
  const often = (mark: string): number => bare.split(mark).length;
  return [",", ";", "\t"].reduce((most, mark) => (often(mark) > often(most) ? mark : most));
}

/** Records with a header line → one object a record, its keys the header in lower case. */
export function readRows(source: string): Map<string, string>[] {
  const [head = [], ...records] = readCsv(source);
  const names = head.map((name) => name.replace(/\s+/g, " ").trim().toLowerCase());
  return records.map((record) => new Map(names.map((name, i) => [name, (record[i] ?? "").trim()])));
}
