import type {Worded} from "./matchQuotes.js";

/** How many of two lists are one to one pairs of the very same words; several may have the same. */
export function exactPairs(gold: readonly Pick<Worded, "words">[], found: readonly Pick<Worded, "words">[]): number {
  const key = ({words}: Pick<Worded, "words">): string => [...words].sort((a, b) => a - b).join(" ");
  const free = new Map<string, number>();
  for (const quote of found) free.set(key(quote), (free.get(key(quote)) ?? 0) + 1);
  let pairs = 0;
  for (const quote of gold) {
    const many = free.get(key(quote)) ?? 0;
    if (many === 0) continue;
    free.set(key(quote), many - 1);
    pairs++;
  }
  return pairs;
}

/** All words that stand in any of some spans. */
export function union(spans: readonly Pick<Worded, "words">[]): ReadonlySet<number> {
  return new Set(spans.flatMap(({words}) => [...words]));
}
