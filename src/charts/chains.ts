import {drawSide, type Drawn, type Words} from "./chains/drawSide.js";
import {quotesIn, speakersOf, type Flow} from "./chains/flow.js";
import {halfHeight} from "./chains/goBetween.js";
import {layOut, sharedY, thickness, top} from "./chains/layOut.js";
import {lineLayer} from "./chains/lines.js";
import type {ChainEnd} from "./chains/placePapers.js";
import {boxes} from "./layers/boxes.js";
import {labels, type LabelLook} from "./layers/labels.js";
import {pixels} from "./pixels.js";
import {drawing, type Layer, type Spec} from "./spec.js";
import {textWidth} from "./textWidth.js";

export type {ChainEnd, Flow};

/** A quote is as thick as this, in pixels, or less where all of them would find no room. */
const thickest = 4.5;

const looks: Readonly<Record<Words["look"], LabelLook>> = {
  shared: {size: 14, strong: true, ink: "ink"},
  paper: {size: 13, strong: true, ink: "ink"},
  speaker: {size: 13, ink: "ink"},
  count: {size: 12, ink: "ink-2"}
};

/**
 * From mouth to page: speakers in the middle, papers outside, go-betweens as boxes on the way; a line is as thick as it has
 * quotes. Of two papers one stands at each side; one paper, or more than two, stand at the right.
 */
export function chains(flows: readonly Flow[], papers: readonly ChainEnd[], width: number): Spec {
  const two = papers.length === 2;
  const shared = two
    ? speakersOf(flows).filter((s) => papers.every((p) => flows.some((f) => f.speaker === s && f.paper === p.name)))
    : [];
  const sides = (two ? papers.map((p) => flows.filter((f) => f.paper === p.name)) : [flows]).map((fs) =>
    layOut(fs, shared)
  );
  const height = Math.max(...sides.flat().map((f) => f.y), top) + 30;
  const thick = Math.min(thickest, ...sides.map((fs) => thickness(fs, height)));
  const sharedAt = new Map(shared.map((s, i) => [s, sharedY(sides, s, i)]));
  const drawn: Drawn = {lines: [], ends: [], between: [], words: []};
  // Names of the one side must leave room for those of the other.
  const room = sides.map((fs) =>
    Math.max(0, ...fs.filter((f) => !sharedAt.has(f.speaker)).map((f) => textWidth(f.speaker, 13)))
  );
  const half = Math.min(0.29 * width, Math.max(0.185 * width, (room.reduce((a, b) => a + b, 0) + 84) / 2));
  const widest = Math.max(0, ...shared.map((s) => textWidth(s, 14, true)));
  sides.forEach((fs, side) => {
    const way = two && side === 0 ? -1 : 1;
    const names = two
      ? width / 2 + way * half
      : Math.min(width * 0.4, Math.max(...fs.map((f) => textWidth(f.speaker, 13)), 60) + 30);
    drawSide(drawn, fs, {
      side,
      way,
      width,
      height,
      thick,
      names,
      papers: two ? [papers[side]!] : papers,
      namesPapers: !two,
      sharedX: width / 2 + way * (widest / 2 + 34),
      sharedAt
    });
  });
  for (const [text, y] of sharedAt) drawn.words.push({x: width / 2, y, text, look: "shared", align: "center"});
  if (two)
    papers.forEach(({name}, i) => {
      const align = i === 0 ? "left" : "right";
      const n = quotesIn(sides[i]!);
      const count = `${n} ${n === 1 ? "quote" : "quotes"}`;
      drawn.words.push({x: i * width, y: 7, text: name, look: "paper", align});
      drawn.words.push({x: i * width, y: 25, text: count, look: "count", align});
    });
  return drawing(width, height, layersOf(drawn, width, height));
}

function layersOf({lines, ends, between, words}: Drawn, width: number, height: number): Layer[] {
  const p = pixels(width, height);
  const frames = between.map(({x, y, half}) => ({x: x - half, x2: x + half, y: y - halfHeight, y2: y + halfHeight}));
  const frame = {fill: "var(--surface)", stroke: "var(--ink)", strokeWidth: 1.25, cornerRadius: 3};
  const wordLayers = (Object.keys(looks) as Words["look"][]).flatMap((look) =>
    (["left", "right", "center"] as const).map((align) =>
      labels(
        p,
        words.filter((each) => each.look === look && each.align === align),
        {...looks[look], align}
      )
    )
  );
  return [
    lineLayer(p, lines),
    boxes(p, ends, {fill: "colour"}),
    boxes(p, frames, {}, frame),
    labels(
      p,
      between.map(({x, y, name}) => ({x, y, text: name})),
      {size: 13, strong: true, ink: "ink", align: "center"}
    ),
    ...wordLayers
  ].filter(({data}) => data.values.length > 0);
}
