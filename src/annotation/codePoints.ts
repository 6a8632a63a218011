/** From offsets in UTF-16 code units to offsets in Unicode code points, and back. Both clamp to the text. */
export interface CodePoints {
  readonly ofUnit: (unit: number) => number;
  readonly toUnit: (point: number) => number;
}

/**
 * The W3C model counts a text's positions in Unicode code points (Web Annotation Data Model 4.2.5), JavaScript in UTF-16 code units:
 * behind an emoji the two differ. An offset inside a surrogate pair is that of the pair.
 */
export function codePoints(text: string): CodePoints {
  // Offsets, in units, of the second half of each pair: few, if any.
  const halves = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({index}) => index + 1);
  const clamp = (at: number): number => Math.min(Math.max(0, Math.trunc(at) || 0), text.length);
  return {
    ofUnit: (unit) => clamp(unit) - firstAtLeast(halves, clamp(unit) + 1),
    toUnit(point) {
      // The pair at place i begins at code point halves[i] - 1 - i; each one that lies wholly before the point adds a unit.
      let [low, high] = [0, halves.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (halves[middle]! - 1 - middle < point) low = middle + 1;
        else high = middle;
      }
      return clamp(point + low);
    }
  };
}

/** How many of some ascending numbers are below a bound. */
function firstAtLeast(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
