/** The known word that a mistyped one most likely stands for: at most two letters changed, added, left out or swapped; else null. */
export function nearest(word: string, known: readonly string[]): string | null {
  const distances = known.map((other) => [distance(word.toLowerCase(), other.toLowerCase()), other] as const);
  const [best] = distances.sort((a, b) => a[0] - b[0]);
  return best && best[0] <= Math.min(2, Math.floor(best[1].length / 2)) ? best[1] : null;
}

/** Edit distance with swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
