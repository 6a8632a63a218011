import {quotesIn, type LaidFlow} from "./flow.js";

/** A paper at an end of the drawing. */
export interface ChainEnd {
  readonly name: string;
  readonly colour: string;
}

/** A paper's place at its edge, and the height at which each flow comes in there. */
export interface PlacedPaper {
  readonly paper: ChainEnd;
  readonly y1: number;
  readonly y2: number;
  readonly arrivals: readonly (readonly [LaidFlow, number])[];
}

/** Where the flows come in at each paper's edge; papers that none comes to are left out. */
export function placePapers(
  flows: readonly LaidFlow[],
  papers: readonly ChainEnd[],
  height: number,
  thick: number
): PlacedPaper[] {
  const placed = papers
    .map((paper) => ({paper, own: flows.filter((f) => f.paper === paper.name)}))
    .filter(({own}) => own.length > 0)
    .sort((a, b) => a.own[0]!.y - b.own[0]!.y)
    .map(({paper, own}) => {
      const mean = own.reduce((n, f) => n + f.n * f.y, 0) / quotesIn(own);
      const tall = own.reduce((n, f) => n + f.n * thick + 3, -3);
      return {paper, own, tall, y1: mean - tall / 2};
    });
  // From the top each below the one before it; then from the bottom, so that the last one stays inside.
  let free = 20;
  for (const each of placed) {
    each.y1 = Math.max(free, Math.min(each.y1, height - each.tall - 4));
    free = each.y1 + each.tall + 33;
  }
  let limit = height - 4;
  for (const each of placed.toReversed()) {
    each.y1 = Math.min(each.y1, limit - each.tall);
    limit = each.y1 - 27;
  }
  return placed.map(({paper, own, tall, y1}) => ({paper, y1, y2: y1 + tall, arrivals: arrivalsOf(own, y1, thick)}));
}

function arrivalsOf(own: readonly LaidFlow[], top: number, thick: number): [LaidFlow, number][] {
  let y = top;
  return own.map((f) => {
    const at = y + (f.n * thick) / 2;
    y += f.n * thick + 3;
    return [f, at];
  });
}
