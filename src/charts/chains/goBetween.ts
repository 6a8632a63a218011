import {textWidth} from "../textWidth.js";
import {meanY, type LaidFlow} from "./flow.js";

/** A go-between as a box on the way; `x` and `y` are its middle. */
export interface GoBetween {
  readonly name: string;
  /** The first, second … on the way from a speaker, counted from 0, and the side of the drawing. */
  readonly k: number;
  readonly side: number;
  readonly x: number;
  readonly y: number;
  /** Half as wide as its box. */
  readonly half: number;
}

/** Half as tall as a box. */
export const halfHeight = 13;
// So far at most a box stands above the line of its speaker that needs no go-between.
const highest = 26;

/**
 * A place for a go-between where its box covers no other and stays inside.
 * @param wanted where it would stand by the length of its way
 * @param flows those of its side
 * @param thick how thick a quote is, in pixels
 */
export function placeGoBetween(
  {name, k, side}: Pick<GoBetween, "name" | "k" | "side">,
  wanted: number,
  flows: readonly LaidFlow[],
  taken: readonly GoBetween[],
  size: {readonly width: number; readonly height: number},
  thick: number
): GoBetween {
  const half = textWidth(name, 13, true) / 2 + 9;
  const x = Math.max(half + 12, Math.min(size.width - half - 12, wanted));
  const mine = flows.filter((f) => f.through[k] === name);
  const y = clear(taken, x, half, meanY(mine) - lift(mine, flows, thick), size.height - 30);
  return {name, k, side, x, y, half};
}

/** How far a box is moved up so that it leaves free the line, thick by its quotes, that goes from the same speaker straight to the paper. */
function lift(mine: readonly LaidFlow[], flows: readonly LaidFlow[], thick: number): number {
  const speakers = new Set(mine.map((f) => f.speaker));
  const straight = flows.filter((f) => f.through.length === 0 && speakers.has(f.speaker)).map((f) => f.n * thick);
  return Math.min(highest, Math.max(0, ...straight));
}

/** The height nearest to the one wanted at which a box covers no other. */
function clear(boxes: readonly GoBetween[], x: number, half: number, y: number, lowest: number): number {
  const near = boxes.filter((b) => b.x - b.half < x + half + 6 && b.x + b.half > x - half - 6);
  const taken = (at: number) => near.some((b) => b.y - halfHeight < at + 17 && b.y + halfHeight > at - 17);
  let at = y;
  while (taken(at)) at += 6;
  // Where there is no room below, above.
  if (at > y && at > lowest) for (at = y; taken(at);) at -= 6;
  return at;
}
