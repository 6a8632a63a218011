import type {Pixels} from "../pixels.js";
import type {Layer} from "../spec.js";

/** A level line from `x` to `x2`, under a row or between two. */
export interface Hairline {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
}

/** Level lines as thin as a hair. */
export const hairlines = (p: Pixels, values: readonly Hairline[]): Layer => ({
  data: {values},
  mark: {type: "rule", color: "var(--rule)"},
  encoding: {x: p.x("x"), x2: {field: "x2"}, y: p.y("y")}
});
