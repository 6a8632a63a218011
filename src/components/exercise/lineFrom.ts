import type {Span} from "../../extract/types.js";
import {rangeOf} from "./textPlaces.js";

/** The word above or below another one, by where they stand on the screen. */
export function lineFrom(box: HTMLElement, words: readonly Span[], from: number, direction: 1 | -1): number {
  const rectOf = (i: number): DOMRect | undefined => rangeOf(box, words[i]!)?.getBoundingClientRect();
  const here = rectOf(from);
  if (!here) return from;
  let best = from;
  let least = Infinity;
  let line: number | null = null;
  for (let i = from + direction; i >= 0 && i < words.length; i += direction) {
    const rect = rectOf(i);
    if (!rect || Math.abs(rect.top - here.top) < here.height / 2) continue;
    line ??= rect.top;
    if (Math.abs(rect.top - line) > here.height / 2) break;
    const away = Math.abs(rect.left - here.left);
    if (away < least) [best, least] = [i, away];
  }
  return best;
}
