/** Widths of a cell's output on a wide page and on a phone, in pixels. */
export const widths = [670, 308] as const;
