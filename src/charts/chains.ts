import type {Spec} from "./spec.js";
import {markText, type Places} from "./marked.js";
import {asIs, pixels} from "./pixels.js";
import {textWidth} from "./textWidth.js";

/** Quotes of one speaker that took one way into one paper. */
export interface Flow {
  readonly speaker: string;
  readonly paper: string;
  /** Go-betweens, from the speaker to the paper. */
  readonly through: readonly string[];
  readonly n: number;
  /** The speaker's colour, as CSS has it. */
  readonly colour: string;
  readonly tip: string;
  readonly at: Places;
}

/** A paper at an end of the drawing. */
export interface ChainEnd {
  readonly name: string;
  readonly colour: string;
}

/** A quote is as thick as this, in pixels, or less where all of them would find no room. */
const thickest = 4.5;
const step = 34;
const top = 76;
// So far at most a box stands above the line of its speaker that needs no go-between.
const highest = 26;

interface Laid extends Flow {
  /** Where the flow stands in the column of speakers and on the way. */
  y: number;
  py: number;
}

/**
 * From mouth to page: speakers in the middle, papers outside, go-betweens as boxes on the way; a line is as thick as it has
 * quotes. Of two papers one stands at each side; one paper, or more than two, stand at the right.
 */
export function chains(flows: readonly Flow[], papers: readonly ChainEnd[], width: number): Spec {
  const two = papers.length === 2;
  const shared = two
    ? speakersOf(flows).filter((s) => papers.every((p) => flows.some((f) => f.speaker === s && f.paper === p.name)))
    : [];
  const sideFlows = two ? papers.map((p) => flows.filter((f) => f.paper === p.name)) : [flows];
  const laid = sideFlows.map((fs) => layOut(fs, shared));
  const height = Math.max(...laid.flat().map((f) => f.y), top) + 30;
  const thick = Math.min(thickest, ...laid.map((fs) => thickness(fs, height)));
  const lines: object[] = [];
  const ends: object[] = [];
  const boxes: {
    name: string;
    k: number;
    side: number;
    x: number;
    x1: number;
    x2: number;
    y: number;
    y1: number;
    y2: number;
  }[] = [];
  const texts: object[] = [];
  const counts: object[] = [];
  const widest = Math.max(0, ...shared.map((s) => textWidth(s, 14, true)));
  // Names of the one side must leave room for those of the other.
  const room = sideFlows.map((fs) =>
    Math.max(0, ...fs.filter((f) => !shared.includes(f.speaker)).map((f) => textWidth(f.speaker, 13)))
  );
  const half = Math.min(0.29 * width, Math.max(0.185 * width, (room.reduce((a, b) => a + b, 0) + 84) / 2));
  let id = 0;
  laid.forEach((fs, side) => {
    const way = two && side === 0 ? -1 : 1;
    const edge = way < 0 ? 0 : width;
    const names = two
      ? width / 2 + way * half
      : Math.min(width * 0.4, Math.max(...fs.map((f) => textWidth(f.speaker, 13)), 60) + 30);
    const speakerY = new Map<string, number>();
    for (const [speaker, own] of bySpeaker(fs)) speakerY.set(speaker, own.reduce((n, f) => n + f.y, 0) / own.length);
    // All shared speakers stand at the same height on both sides.
    shared.forEach((s, i) => speakerY.set(s, sharedY(laid, s, i)));
    placePapers(fs, papers, two ? papers[side]!.name : null, height, thick).forEach(({paper, y1, y2}) => {
      ends.push({x: edge - (way > 0 ? 7 : 0), x2: edge + (way > 0 ? 0 : 7), y: y1, y2, colour: paper.colour});
      if (!two) texts.push({x: edge, y: Math.max(8, y1 - 10), text: paper.name, align: "right", strong: true});
    });
    for (const [speaker, own] of bySpeaker(fs)) {
      const centred = shared.includes(speaker);
      const from = centred ? width / 2 + way * (widest / 2 + 34) : names;
      let y = speakerY.get(speaker)! - (own.reduce((n, f) => n + f.n, 0) * thick) / 2;
      const total = own.reduce((n, f) => n + f.n, 0);
      counts.push({
        x: from - way * 10,
        y: speakerY.get(speaker),
        text: String(total),
        align: way < 0 ? "left" : "right"
      });
      if (!centred)
        texts.push({x: from - way * 28, y: speakerY.get(speaker), text: speaker, align: way < 0 ? "left" : "right"});
      for (const f of own) {
        const start = y + (f.n * thick) / 2;
        y += f.n * thick;
        const stops = f.through.map((name, k) => {
          const old = boxes.find((b) => b.name === name && b.k === k && b.side === side);
          if (old) return {x: old.x, y: old.y};
          const half = textWidth(name, 13, true) / 2 + 9;
          const x = names + ((edge - names) * (k + 1)) / (f.through.length + 1);
          const at = Math.max(half + 12, Math.min(width - half - 12, x));
          const middle = clear(boxes, at - half, at + half, meanY(fs, name, k) - lift(fs, name, k, thick), height - 30);
          boxes.push({name, k, side, x: at, x1: at - half, x2: at + half, y: middle, y1: middle - 13, y2: middle + 13});
          return {x: at, y: middle};
        });
        const points = [{x: from, y: start}, ...stops, {x: edge - way * 8, y: f.py}];
        const tip = markText(f.tip, f.at);
        points.slice(1).forEach((to, k) => {
          const a = points[k]!;
          id++;
          const m = (a.x + to.x) / 2;
          [
            [a.x, a.y],
            [m, a.y],
            [m, to.y],
            [to.x, to.y]
          ].forEach(([x, y], i) => lines.push({id, i, x, y, width: Math.max(1.5, f.n * thick), colour: f.colour, tip}));
        });
      }
    }
  });
  for (const s of shared)
    texts.push({
      x: width / 2,
      y: sharedY(laid, s, shared.indexOf(s)),
      text: s,
      align: "center",
      strong: true,
      big: true
    });
  const heads = two
    ? papers.flatMap((p, i) => {
        const align = i === 0 ? "left" : "right";
        const n = laid[i]!.reduce((sum, f) => sum + f.n, 0);
        return [
          {x: i * width, y: 7, text: p.name, align, strong: true},
          {x: i * width, y: 25, text: `${n} ${n === 1 ? "quote" : "quotes"}`, align}
        ];
      })
    : [];
  const p = pixels(width, height);
  const label = (values: object[], more: object) =>
    ["left", "right", "center"].map((align) => ({
      data: {values: values.filter((v) => (v as {align: string}).align === align)},
      mark: {type: "text", align, baseline: "middle", ...more},
      encoding: {x: p.x("x"), y: p.y("y"), text: {field: "text"}}
    }));
  const is = (key: string) => (v: object) => key in v;
  const not = (key: string) => (v: object) => !(key in v);
  const all = [...texts, ...heads];
  const box = {x: p.x("x1"), x2: {field: "x2"}, y: p.y("y1"), y2: {field: "y2"}};
  return {
    width,
    height,
    autosize: "none",
    layer: [
      {
        data: {values: lines},
        mark: {type: "line", interpolate: "basis", strokeCap: "butt", opacity: 0.82},
        encoding: {
          x: p.x("x"),
          y: p.y("y"),
          detail: {field: "id"},
          order: {field: "i"},
          stroke: asIs("colour"),
          size: {...asIs("width"), type: "quantitative"},
          description: asIs("tip")
        }
      },
      {
        data: {values: ends},
        mark: {type: "rect"},
        encoding: {x: p.x("x"), x2: {field: "x2"}, y: p.y("y"), y2: {field: "y2"}, fill: asIs("colour")}
      },
      {
        data: {values: boxes},
        mark: {type: "rect", fill: "var(--surface)", stroke: "var(--ink)", strokeWidth: 1.25, cornerRadius: 3},
        encoding: box
      },
      {
        data: {values: boxes},
        mark: {type: "text", fontSize: 13, fontWeight: 650, color: "var(--ink)"},
        encoding: {x: p.x("x"), y: p.y("y"), text: {field: "name"}}
      },
      ...label(all.filter(is("big")), {fontSize: 14, fontWeight: 650, color: "var(--ink)"}),
      ...label(all.filter(is("strong")).filter(not("big")), {fontSize: 13, fontWeight: 650, color: "var(--ink)"}),
      ...label(texts.filter(not("strong")), {fontSize: 13, color: "var(--ink)"}),
      ...label([...counts, ...heads.filter(not("strong"))], {fontSize: 12, color: "var(--ink-2)"})
    ].filter(({data}) => data.values.length > 0)
  };
}

const speakersOf = (flows: readonly Flow[]) => [...new Set(flows.map((f) => f.speaker))];

function bySpeaker<T extends Flow>(flows: readonly T[]): [string, T[]][] {
  return speakersOf(flows).map((s) => [s, flows.filter((f) => f.speaker === s)]);
}

/** How thick a quote may be so that all lines come in at the papers' edge, and those of a speaker stay in their rows. */
function thickness(flows: readonly Flow[], height: number): number {
  const sum = (fs: readonly Flow[]) => fs.reduce((n, f) => n + f.n, 0);
  const papers = new Set(flows.map((f) => f.paper)).size;
  const edge = (height - 24 - 3 * flows.length - 27 * (papers - 1)) / Math.max(1, sum(flows));
  return Math.min(edge, ...bySpeaker(flows).map(([, own]) => (own.length * step) / sum(own)));
}

/** Flows in the order of the drawing, each with its height: shared speakers first, and beside each other who share a go-between. */
function layOut(flows: readonly Flow[], shared: readonly string[]): Laid[] {
  const out: Laid[] = [];
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
    const sorted = [...own].sort(
      (a, b) =>
        Number(a.through.at(-1) === last) - Number(b.through.at(-1) === last) || a.through.length - b.through.length
    );
    if (last != null && sorted.at(-1)?.through.at(-1) === last) sorted.unshift(sorted.pop()!);
    for (const f of sorted) {
      out.push({...f, y, py: 0});
      y += step;
    }
    y += own.length > 1 ? 6 : 0;
  }
  return out;
}

/** A speaker of both papers stands at the mean height of all that is theirs. */
function sharedY(laid: readonly (readonly Laid[])[], speaker: string, i: number): number {
  const ys = laid
    .map((fs) => fs.filter((f) => f.speaker === speaker))
    .map((own) => own.reduce((n, f) => n + f.y, 0) / Math.max(1, own.length));
  return Math.max(top + i * step, ys.reduce((a, b) => a + b, 0) / ys.length);
}

function meanY(flows: readonly Laid[], name: string, k: number): number {
  const own = flows.filter((f) => f.through[k] === name);
  return own.reduce((n, f) => n + f.y, 0) / own.length;
}

/** How far a box is moved up so that it leaves free the line, thick by its quotes, that goes from the same speaker straight to the paper. */
function lift(flows: readonly Laid[], name: string, k: number, thick: number): number {
  const speakers = new Set(flows.filter((f) => f.through[k] === name).map((f) => f.speaker));
  const straight = flows.filter((f) => f.through.length === 0 && speakers.has(f.speaker)).map((f) => f.n * thick);
  return Math.min(highest, Math.max(0, ...straight));
}

/** The height nearest to the one wanted at which a box covers no other. */
function clear(
  boxes: readonly {x1: number; x2: number; y1: number; y2: number}[],
  x1: number,
  x2: number,
  y: number,
  lowest: number
): number {
  const taken = (at: number) => boxes.some((b) => b.x1 < x2 + 6 && b.x2 > x1 - 6 && b.y1 < at + 17 && b.y2 > at - 17);
  let at = y;
  while (taken(at)) at += 6;
  // Where there is no room below, above.
  if (at > y && at > lowest) for (at = y; taken(at);) at -= 6;
  return at;
}

/** Where the flows come in at each paper's edge; sets `py` of each. */
function placePapers(
  flows: readonly Laid[],
  papers: readonly ChainEnd[],
  only: string | null,
  height: number,
  thick: number
) {
  const shown = papers
    .filter((p) => only == null || p.name === only)
    .filter((p) => flows.some((f) => f.paper === p.name));
  const whole = (fs: readonly Laid[]) => fs.reduce((n, f) => n + f.n * thick + 3, -3);
  const placed = shown
    .map((paper) => ({paper, own: flows.filter((f) => f.paper === paper.name)}))
    .sort((a, b) => a.own[0]!.y - b.own[0]!.y)
    .map(({paper, own}) => {
      const mean = own.reduce((n, f) => n + f.n * f.y, 0) / own.reduce((n, f) => n + f.n, 0);
      return {paper, own, tall: whole(own), y1: mean - whole(own) / 2};
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
  return placed.map(({paper, own, tall, y1}) => {
    let y = y1;
    for (const f of own) {
      f.py = y + (f.n * thick) / 2;
      y += f.n * thick + 3;
    }
    return {paper, y1, y2: y1 + tall};
  });
}
