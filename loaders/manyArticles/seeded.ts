/** A row of numbers that is the same for the same seed: a linear congruential generator (Numerical Recipes), 32 bits. */
export interface Seeded {
  /** A whole number from 0 to `n - 1`. */
  readonly below: (n: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const below = (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  return {below, pick: (from) => from[below(from.length)]!};
}
