import {asTheyAre, type Columns, type Pixels} from "../pixels.js";
import type {Layer} from "../spec.js";

/** From `x` to `x2` and from `y` down to `y2`, in pixels. */
export interface Box {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

/**
 * Boxes: bars, squares, frames.
 * @param columns which columns give fill, stroke and the words that a box says
 * @param look what all have in common, as Vega-Lite has it
 */
export const boxes = (p: Pixels, values: readonly Box[], columns: Columns, look: object = {}): Layer => ({
  data: {values},
  mark: {type: "rect", ...look},
  encoding: {x: p.x("x"), x2: {field: "x2"}, y: p.y("y"), y2: {field: "y2"}, ...asTheyAre(columns)}
});

/** Boxes as the page behind the drawing: what they cover is gone, so that words over them can be read. */
export const grounds = (p: Pixels, values: readonly Box[]): Layer => boxes(p, values, {}, {fill: "var(--surface)"});
