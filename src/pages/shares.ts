import type {Reading} from "./reading.js";

/** How much of an article's text is own words, reported, and the paper's own voice: whole per cent that sum to 100. */
export interface Shares {
  readonly own: number;
  readonly reported: number;
  readonly paper: number;
}

/** Shares by characters, rounded so that they sum to 100 (largest remainders). */
export function shares(r: Reading): Shares {
  const kinds = voices(r);
  const counts = [0, 0, 0];
  for (const kind of kinds) counts[kind]!++;
  const exact = counts.map((n) => (100 * n) / Math.max(1, kinds.length));
  const whole = exact.map(Math.floor);
  const rest = exact.map((x, i) => ({i, rest: x - whole[i]!})).sort((a, b) => b.rest - a.rest);
  const missing = (kinds.length > 0 ? 100 : 0) - whole.reduce((a, b) => a + b, 0);
  for (const {i} of rest.slice(0, missing)) whole[i]!++;
  return {paper: whole[0]!, reported: whole[1]!, own: whole[2]!};
}

/** For each character: 0 the paper's own voice, 1 reported, 2 own words. */
export function voices({text, quotes}: Reading): Uint8Array {
  const kinds = new Uint8Array(text.length);
  for (const q of quotes) for (const {start, end} of q.parts ?? [q]) kinds.fill(1, start, end);
  for (const q of quotes) for (const {start, end} of q.own) kinds.fill(2, start, end);
  return kinds;
}
