/** A word with its uses in two texts, and how far it sets them apart. */
export interface KeyWord {
  readonly word: string;
  readonly counts: readonly [number, number];
  /** Log-odds ratio, above 0 for the first text, in standard deviations. */
  readonly z: number;
}

/** Words of the prior: as if each text went on for so many words of both texts' mixture. */
export const PRIOR = 100;

/**
 * Words by how far they set two texts apart: the log-odds ratio with an informative Dirichlet prior, divided by its standard
 * deviation (Monroe, Colaresi and Quinn, “Fightin’ Words”, 2008). Words of at least three letters, in small letters.
 * @returns every word used, the first text's own first
 */
export function keyness(a: string, b: string): KeyWord[] {
  const [x, y] = [countWords(a), countWords(b)];
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((n, c) => n + c, 0);
  const [n, m] = [sum(x), sum(y)];
  const odds = (uses: number, prior: number, all: number) => Math.log((uses + prior) / (all + PRIOR - uses - prior));
  return [...new Set([...x.keys(), ...y.keys()])]
    .map((word) => {
      const counts = [x.get(word) ?? 0, y.get(word) ?? 0] as const;
      const prior = (PRIOR * (counts[0] + counts[1])) / (n + m);
      const delta = odds(counts[0], prior, n) - odds(counts[1], prior, m);
      const deviation = Math.sqrt(1 / (counts[0] + prior) + 1 / (counts[1] + prior));
      return {word, counts, z: Number.isFinite(delta) ? delta / deviation : 0};
    })
    .sort((s, t) => t.z - s.z || (s.word < t.word ? -1 : 1));
}

function countWords(text: string): Map<string, number> {
  const out = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}(?:[’'-]\p{L}+)*/gu))
    out.set(word, (out.get(word) ?? 0) + 1);
  return out;
}
