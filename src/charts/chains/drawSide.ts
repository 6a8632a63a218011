import type {Box} from "../layers/boxes.js";
import type {Label} from "../layers/labels.js";
import {markText} from "../marked.js";
import {bySpeaker, meanY, quotesIn, type LaidFlow} from "./flow.js";
import {placeGoBetween, type GoBetween} from "./goBetween.js";
import {bend, type Line} from "./lines.js";
import {placePapers, type ChainEnd} from "./placePapers.js";

export interface Words extends Label {
  /** What they are: a speaker of both papers, a paper, another speaker, a number. */
  readonly look: "shared" | "paper" | "speaker" | "count";
  readonly align: "left" | "center" | "right";
}

/** What is drawn so far. */
export interface Drawn {
  readonly lines: Line[];
  readonly ends: (Box & {readonly colour: string})[];
  readonly between: GoBetween[];
  readonly words: Words[];
}

/** Where things stand on one side of the drawing. */
export interface SideOf {
  readonly side: number;
  /** -1 to the left, 1 to the right. */
  readonly way: -1 | 1;
  readonly width: number;
  readonly height: number;
  /** How thick a quote is, in pixels. */
  readonly thick: number;
  /** Where lines leave the speakers of this side alone, and where those of both papers. */
  readonly names: number;
  readonly sharedX: number;
  /** The heights of the speakers of both papers. */
  readonly sharedAt: ReadonlyMap<string, number>;
  readonly papers: readonly ChainEnd[];
  /** Whether papers bear their names at the edge. */
  readonly namesPapers: boolean;
}

/** Draws the ways of one side, from its speakers to its papers. */
export function drawSide(drawn: Drawn, flows: readonly LaidFlow[], at: SideOf): void {
  const {side, way, width, height, thick, names} = at;
  const edge = way < 0 ? 0 : width;
  const align = way < 0 ? "left" : "right";
  const placed = placePapers(flows, at.papers, height, thick);
  for (const {paper, y1, y2} of placed) {
    drawn.ends.push({x: edge - (way > 0 ? 7 : 0), x2: edge + (way > 0 ? 0 : 7), y: y1, y2, colour: paper.colour});
    if (at.namesPapers)
      drawn.words.push({x: edge, y: Math.max(8, y1 - 10), text: paper.name, look: "paper", align: "right"});
  }
  const arrivals = new Map(placed.flatMap(({arrivals}) => arrivals));
  const stopOf = (name: string, k: number, stops: number): GoBetween => {
    const known = drawn.between.find((b) => b.name === name && b.k === k && b.side === side);
    if (known) return known;
    const wanted = names + ((edge - names) * (k + 1)) / (stops + 1);
    const stop = placeGoBetween({name, k, side}, wanted, flows, drawn.between, {width, height}, thick);
    drawn.between.push(stop);
    return stop;
  };
  for (const [speaker, own] of bySpeaker(flows)) {
    const sharedHeight = at.sharedAt.get(speaker);
    const from = sharedHeight === undefined ? names : at.sharedX;
    const middle = sharedHeight ?? meanY(own);
    const total = quotesIn(own);
    drawn.words.push({x: from - way * 10, y: middle, text: String(total), look: "count", align});
    if (sharedHeight === undefined)
      drawn.words.push({x: from - way * 28, y: middle, text: speaker, look: "speaker", align});
    let y = middle - (total * thick) / 2;
    for (const f of own) {
      const start = {x: from, y: y + (f.n * thick) / 2};
      const stops = f.through.map((name, k) => stopOf(name, k, f.through.length));
      const points = [start, ...stops, {x: edge - way * 8, y: arrivals.get(f)!}];
      const line = {thick: Math.max(1.5, f.n * thick), colour: f.colour, tip: markText(f.tip, f.at)};
      points.slice(1).forEach((to, k) => drawn.lines.push({...line, points: bend(points[k]!, to)}));
      y += f.n * thick;
    }
  }
}
