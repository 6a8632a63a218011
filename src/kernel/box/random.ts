let state = 0;

/** mulberry32 (T. Ettinger, 2017): small, fast, good enough to shuffle rows. */
Math.random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** Starts `Math.random` afresh from a name, so that a cell draws the same numbers whenever it runs. */
export function seedRandom(name: string): void {
  state = 0x9e3779b9;
  for (let i = 0; i < name.length; i++) state = Math.imul(state ^ name.charCodeAt(i), 0x01000193);
}
