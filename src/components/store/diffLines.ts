/** One line of two texts laid beside each other: in both, only in the first, or only in the second. */
export interface DiffLine {
  readonly is: "same" | "removed" | "added";
  readonly text: string;
}

/** The lines of two short texts, by their longest common subsequence. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  const common = Array.from({length: a.length + 1}, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const out: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) out.push({is: "same", text: a[(i++, j++, i - 1)]!});
    else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      out.push({is: "removed", text: a[i++]!});
    else out.push({is: "added", text: b[j++]!});
  }
  return out;
}
