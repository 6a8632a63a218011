/** A cell cut at a sign, but not where a backslash stands before it. */
export function splitAt(cell: string, sign: "|" | ";"): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < cell.length; i++)
    if (cell[i] === "\\") i++;
    else if (cell[i] === sign) {
      parts.push(cell.slice(from, i));
      from = i + 1;
    }
  return [...parts, cell.slice(from)];
}

/** Whether a value says that there is no annotation. */
export const isNothing = (value: string): boolean => value === "_" || value === "";

/** The number by which a value names its annotation, as in “PER[12]”; null where it has none. */
export function idOf(value: string): string | null {
  return /(?:^|[^\\])\[(\d+)\]$/.exec(value)?.[1] ?? null;
}

/** A value without its number and escapes; “*”, which stands for none, as nothing. */
export function plain(value: string): string {
  const bare = idOf(value) === null ? value : value.slice(0, value.lastIndexOf("["));
  if (bare === "*") return "";
  return bare.replace(/\\(->|[\s\S])/g, (_, sign: string) => (sign === "t" ? "\t" : sign === "n" ? "\n" : sign));
}
