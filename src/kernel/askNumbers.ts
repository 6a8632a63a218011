/** Texts that the cells of one box may have read. */
const asksPerBox = 1_000_000;

/** The number under which an ask of a box leaves the kernel: the answer to one of a box that was thrown away must not reach its successor. */
export const outerNumber = (ask: number, box: number): number => ask + box * asksPerBox;

/** The number that an ask has in its box; null where it came from another box. */
export const innerNumber = (ask: number, box: number): number | null =>
  Math.floor(ask / asksPerBox) === box ? ask % asksPerBox : null;
