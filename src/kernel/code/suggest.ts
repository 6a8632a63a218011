/**
 * The name a person most likely meant: the nearest by restricted Damerau–Levenshtein distance (letters left out, put in,
 * changed or swapped), at most one mistake in names of up to four letters, two in longer ones, three from nine letters on.
 * @returns null where none is near
 */
export function suggest(name: string, names: Iterable<string>): string | null {
  const most = name.length <= 4 ? 1 : name.length < 9 ? 2 : 3;
  let best: string | null = null;
  let least = most + 1;
  for (const other of new Set(names)) {
    if (other === name) continue;
    const away = other.toLowerCase() === name.toLowerCase() ? 0.5 : distance(name.toLowerCase(), other.toLowerCase());
    if (away < least) [best, least] = [other, away];
  }
  return best;
}

function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, rows[i - 2]![j - 2]! + 1);
      row.push(cost);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
