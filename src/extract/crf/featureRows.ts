// No position has more features than this; so `add`, which runs tens of millions of times a second, need not look for room.
const MOST = 256;

/**
 * The features of a sequence, a row of hashes (256 at most) for each position. Write a position with `add` and close it
 * with `next`; `clear` makes the rows ready for another sequence without giving back their memory.
 */
export class FeatureRows {
  /** Closed positions. */
  n = 0;
  /** Position `t` has the features `hashes[ends[t - 1]]` up to, without, `hashes[ends[t]]`. */
  ends = new Int32Array(256);
  hashes = new Int32Array(256 * 64);
  private size = 0;

  add(hash: number): void {
    this.hashes[this.size++] = hash;
  }

  next(): void {
    if (this.n === this.ends.length) this.ends = grown(this.ends);
    if (this.size + MOST > this.hashes.length) this.hashes = grown(this.hashes);
    this.ends[this.n++] = this.size;
  }

  clear(): void {
    this.n = 0;
    this.size = 0;
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const out = new Int32Array(array.length * 2);
  out.set(array);
  return out;
}
