import {drawsBars, type DotRow, type Side} from "../charts/dotRows.js";
import {narrowWidth} from "./figure.js";

/**
 * What a drawing of dots says of itself, as it is drawn: dots, or bars where there is no room for a dot each.
 * @param width of the wide drawing
 * @param one what a dot stands for: “quote”
 */
export function dotKey(rows: readonly DotRow[], sides: readonly Side[], width: number, one: string): string {
  const [wide, narrow] = [width, narrowWidth].map((w) => drawsBars(rows, sides, w));
  if (wide) return `A bar is as long as it has ${one}s; the number says how many`;
  return narrow ? `A dot is one ${one}; where there is no room, a bar stands for all` : `A dot is one ${one}`;
}
