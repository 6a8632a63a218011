import {asTheyAre, type Pixels} from "../pixels.js";
import type {Layer} from "../spec.js";
import type {Point} from "../layers/dots.js";

/** A way, or a part of one, from point to point. */
export interface Line {
  readonly points: readonly Point[];
  /** In pixels. */
  readonly thick: number;
  readonly colour: string;
  readonly tip: string;
}

/** A bent line from one stop of a way to the next: it leaves and comes in level. */
export function bend(from: Point, to: Point): Point[] {
  const middle = (from.x + to.x) / 2;
  return [from, {x: middle, y: from.y}, {x: middle, y: to.y}, to];
}

/** Lines as thick as they have quotes. */
export const lineLayer = (p: Pixels, lines: readonly Line[]): Layer => ({
  data: {
    values: lines.flatMap(({points, thick, colour, tip}, id) =>
      points.map(({x, y}, i) => ({id: id + 1, i, x, y, width: thick, colour, tip}))
    )
  },
  mark: {type: "line", interpolate: "basis", strokeCap: "butt", opacity: 0.82},
  encoding: {
    x: p.x("x"),
    y: p.y("y"),
    detail: {field: "id"},
    order: {field: "i"},
    size: {field: "width", scale: null, type: "quantitative"},
    ...asTheyAre({stroke: "colour", description: "tip"})
  }
});
