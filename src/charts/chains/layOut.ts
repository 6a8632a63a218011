import {bySpeaker, meanY, quotesIn, type Flow, type LaidFlow} from "./flow.js";

/** Where the column of speakers begins, and how far apart its rows are, in pixels. */
export const top = 76;
const step = 34;

/** Flows in the order of the drawing, each with its height: shared speakers first, and beside each other who share a go-between. */
export function layOut(flows: readonly Flow[], shared: readonly string[]): LaidFlow[] {
  const out: LaidFlow[] = [];
  const left = bySpeaker(flows).sort(
    ([a], [b]) =>
      Number(shared.includes(b)) - Number(shared.includes(a)) ||
      (shared.includes(a) ? shared.indexOf(a) - shared.indexOf(b) : 0)
  );
  let y = top;
  while (left.length > 0) {
    const last = out.at(-1)?.through.at(-1);
    const next = left.findIndex(
      ([s, fs]) => !shared.includes(s) && last != null && fs.some((f) => f.through.at(-1) === last)
    );
    const [[, own]] = left.splice(Math.max(0, shared.includes(left[0]![0]) ? 0 : next), 1) as [[string, Flow[]]];
    for (const f of joining(own, last)) {
      out.push({...f, y});
      y += step;
    }
    y += own.length > 1 ? 6 : 0;
  }
  return out;
}

/** The flows of a speaker, short ways first; but first of all one that joins the go-between of the flow above. */
function joining(own: readonly Flow[], last: string | undefined): Flow[] {
  const sorted = [...own].sort(
    (a, b) =>
      Number(a.through.at(-1) === last) - Number(b.through.at(-1) === last) || a.through.length - b.through.length
  );
  if (last != null && sorted.at(-1)?.through.at(-1) === last) sorted.unshift(sorted.pop()!);
  return sorted;
}

/** The height of a speaker of both papers, the `i`th of them: the mean height of all that is theirs. */
export function sharedY(sides: readonly (readonly LaidFlow[])[], speaker: string, i: number): number {
  const ys = sides.map((fs) => fs.filter((f) => f.speaker === speaker)).map((own) => (own.length ? meanY(own) : 0));
  return Math.max(top + i * step, ys.reduce((a, b) => a + b, 0) / ys.length);
}

/** How thick a quote may be so that all lines come in at the papers' edge, and those of a speaker stay in their rows. */
export function thickness(flows: readonly Flow[], height: number): number {
  const papers = new Set(flows.map((f) => f.paper)).size;
  const edge = (height - 24 - 3 * flows.length - 27 * (papers - 1)) / Math.max(1, quotesIn(flows));
  return Math.min(edge, ...bySpeaker(flows).map(([, own]) => (own.length * step) / quotesIn(own)));
}
