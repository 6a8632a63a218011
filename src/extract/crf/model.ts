/** Scores and probabilities of a position lie `STRIDE` apart: a model has at most this many labels. */
export const STRIDE = 8;

/**
 * A linear-chain CRF (Lafferty, McCallum and Pereira 2001) over hashed features, with weights of 8 bits, as inference uses it.
 * A feature is known by the lowest `bits` bits of its hash.
 */
export interface CrfModel {
  readonly labels: number;
  readonly bits: number;
  /** The known hashes, ascending; feature `k` has its weights at `weights[k * labels + label]`, with room for `STRIDE` more at the end. */
  readonly keys: Int32Array;
  readonly weights: Int8Array;
  /** What one unit of a weight is worth in log space. */
  readonly step: number;
  /** Log-space score of each label at the first position, and of label `j` after `i` at `i * STRIDE + j`. */
  readonly start: Float32Array;
  readonly transitions: Float32Array;
  /** For each 32 hashes: a bit a known hash, then the number of known hashes before them. */
  readonly index: Uint32Array;
}

/** Builds the look-up from hash to feature: a bitmap with running counts, which stays in the processor's cache. */
export function indexKeys(keys: Int32Array, bits: number): Uint32Array {
  const index = new Uint32Array((1 << bits) >>> 4);
  for (const key of keys) index[(key >>> 5) * 2]! |= 1 << (key & 31);
  for (let block = 0, before = 0; block < index.length; block += 2) {
    index[block + 1] = before;
    before += ones(index[block]!);
  }
  return index;
}

/** The number of bits set in a 32-bit word. */
export function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
