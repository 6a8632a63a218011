import {drawsBars, type DotRow, type Side} from "../charts/dotRows.js";
import {html, type Value} from "../html/html.js";
import {narrowWidth} from "./figure.js";

/**
 * What a drawing of dots says of itself, as it is drawn, wide and narrow: dots, or bars where there is no room for a dot each.
 * @param width of the wide drawing
 * @param one what a dot stands for: “quote”
 * @param more of dots only, such as what their colours say; begins with its comma
 */
export function dotKey(
  rows: readonly DotRow[],
  sides: readonly Side[],
  width: number,
  one: string,
  more: Value = ""
): Value {
  const dots = html`A dot is one ${one}${more}`;
  const bars = html`A bar is as long as it has ${one}s; the number says how many`;
  const [wide, narrow] = [width, narrowWidth].map((w) => (drawsBars(rows, sides, w) ? bars : dots));
  return wide === narrow ? wide : html`<span class="wid">${wide}</span><span class="nar">${narrow}</span>`;
}
