import {digits} from "../digits.js";
import {isFree, type Interval} from "../intervals.js";
import type {Pixels} from "../pixels.js";
import type {Layer} from "../spec.js";
import {textWidth} from "../textWidth.js";
import {grounds, type Box} from "./boxes.js";
import {labels, type Label} from "./labels.js";

/** A bar that was cut, and how many it stands for. */
export interface CutBar extends Box {
  readonly n: number;
}

interface Drawn {
  readonly gaps: Box[];
  readonly grounds: Box[];
  readonly numbers: Label[];
}

/**
 * A gap across each bar that was cut, and beside it its number, where no other cut bar or number is; else its words have it. The
 * tallest come first.
 * @param lanes the cut bars of each lane
 */
export function besideBars(p: Pixels, lanes: readonly (readonly CutBar[])[], left: number, right: number): Layer[] {
  const drawn: Drawn = {gaps: [], grounds: [], numbers: []};
  for (const bars of lanes) placeNumbers(bars, left, right, drawn);
  return [grounds(p, drawn.gaps), grounds(p, drawn.grounds), labels(p, drawn.numbers, {size: 11, ink: "ink-2"})];
}

function placeNumbers(bars: readonly CutBar[], left: number, right: number, {gaps, grounds, numbers}: Drawn): void {
  const taken: Interval[] = bars.map(({x, x2}) => [x, x2]);
  for (const {x, x2, y, n} of [...bars].sort((a, b) => b.n - a.n)) {
    gaps.push({x: x - 0.5, x2: x2 + 0.5, y: y + 6, y2: y + 8});
    const w = textWidth(digits(n), 11);
    const at = [x2 + 4, x - 4 - w].find(
      (start) => start >= left && start + w <= right && isFree(taken, [start, start + w])
    );
    if (at === undefined) continue;
    taken.push([at, at + w]);
    grounds.push({x: at - 2, x2: at + w + 2, y: y - 2, y2: y + 12});
    numbers.push({x: at, y: y + 5, text: digits(n)});
  }
}
