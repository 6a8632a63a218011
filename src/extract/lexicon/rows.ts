/** The rows of a lexicon table: one line a row, cells set apart by tabs; a missing cell at the end is "". */
export function rows(table: string, cells: number): string[][] {
  return table.split("\n").map((line) => {
    const row = line.split("\t");
    while (row.length < cells) row.push("");
    return row;
  });
}

/** The several values of one cell: “Russian|Russians”. */
export function several(cell: string): string[] {
  return cell === "" ? [] : cell.split("|");
}
