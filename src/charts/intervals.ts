/** From here to there along one axis, in pixels. */
export type Interval = readonly [number, number];

/** Whether nothing that is taken reaches into an interval. */
export const isFree = (taken: readonly Interval[], [from, to]: Interval): boolean =>
  taken.every(([a, b]) => to < a || from > b);

/** Takes an interval in the first row where it is free, in a new one below if need be. @returns the row, from 0 */
export function takeRow(rows: Interval[][], interval: Interval): number {
  const free = rows.findIndex((taken) => isFree(taken, interval));
  const row = free < 0 ? rows.push([]) - 1 : free;
  rows[row]!.push(interval);
  return row;
}
