import {asTheyAre, type Columns, type Pixels} from "../pixels.js";
import type {Layer} from "../spec.js";

/** A line from `y` down to `y2`: a day, in a drawing of time. */
export interface Upright {
  readonly x: number;
  readonly y: number;
  readonly y2: number;
  readonly colour: string;
}

/** Upright lines in their colours; `look` is Vega-Lite's, `columns` may name that of the words that a line says. */
export const uprights = (p: Pixels, values: readonly Upright[], look: object, columns: Columns = {}): Layer => ({
  data: {values},
  mark: {type: "rule", ...look},
  encoding: {x: p.x("x"), y: p.y("y"), y2: {field: "y2"}, ...asTheyAre({color: "colour", ...columns})}
});
