import type {Pixels} from "../pixels.js";
import type {Layer} from "../spec.js";
import {boxes, grounds, type Box} from "./boxes.js";
import {uprights} from "./uprights.js";

/** A time in a drawing of time, and what it says. */
export interface Stretch extends Box {
  readonly colour: string;
  readonly tip: string;
  /** Too short to be seen as a box: drawn as a line at `x`. */
  readonly short: boolean;
}

/**
 * Stretches of time, outlined and faintly filled; days are lines.
 * @param fill how much of its colour a stretch is filled with, of 1
 * @param thick how thick the line of a day is, in pixels
 */
export function stretches(p: Pixels, all: readonly Stretch[], fill: number, thick: number): Layer[] {
  const long = all.filter(({short}) => !short);
  const look = {strokeWidth: 1.5, fillOpacity: fill, cornerRadius: 1};
  return [
    grounds(p, long),
    boxes(p, long, {fill: "colour", stroke: "colour", description: "tip"}, look),
    uprights(
      p,
      all.filter(({short}) => short),
      {strokeWidth: thick},
      {description: "tip"}
    )
  ];
}
