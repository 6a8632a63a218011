/** A generator of 32-bit numbers (xorshift, Marsaglia 2003): the same seed gives the same numbers everywhere. */
export function randomBits(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  };
}
