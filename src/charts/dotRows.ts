import {digits} from "./digits.js";
import {boxes, type Box} from "./layers/boxes.js";
import {hairlines, type Hairline} from "./layers/hairlines.js";
import {labels, type Label} from "./layers/labels.js";
import {openRings, speakingDots, type Point, type SpeakingDot} from "./layers/dots.js";
import {markText, type Places} from "./marked.js";
import {isForPaper, isNarrow, pixels} from "./pixels.js";
import {drawing, type Spec} from "./spec.js";
import {textWidth} from "./textWidth.js";

/** One use of a word, or one quote: a dot. */
export interface Dot {
  /** A colour as CSS has it. */
  readonly colour: string;
  readonly tip: string;
  readonly at: Places;
}

/** A row: its words in the middle, the dots of each paper to its sides. */
export interface DotRow {
  readonly words: string;
  /** Rows of one group stand together under its name. */
  readonly group?: string;
  /** As many as there are sides. */
  readonly dots: readonly (readonly Dot[])[];
}

/** A paper: what stands over its side. */
export interface Side {
  readonly name: string;
  readonly colour: string;
}

const serif = "'Newsreader Variable', Georgia, serif";

/** What the width leaves for the dots of a row, and how far apart they stand. */
function measure(rows: readonly DotRow[], sides: readonly Side[], width: number) {
  const paper = isForPaper(width);
  const narrow = isNarrow(width) || paper;
  const two = sides.length === 2;
  const size = narrow ? 15 : 18;
  const radius = narrow ? 5.5 : 7;
  const step = paper ? 21 : 30;
  const colours = sides.map((side) => side.colour);
  // Newsreader is set 6 % narrower than Public Sans at the same size.
  const widest = Math.max(60, ...rows.map((r) => textWidth(r.words, size) * 0.96));
  const gap = two ? widest / 2 + (narrow ? 10 : 22) : Math.min(widest + 22, width * 0.6);
  const most = Math.max(1, ...rows.flatMap((r) => r.dots.map((d) => d.length)));
  const room = (two ? width / 2 : width) - gap - 2 * radius;
  const apart = Math.min(narrow ? 20 : 30, room / Math.max(1, most - 1));
  return {narrow, two, size, radius, step, gap, most, room, apart, colours, bars: apart < 2 * radius + 1};
}

/** Whether these rows are drawn as bars with numbers, for want of room for a dot each. */
export const drawsBars = (rows: readonly DotRow[], sides: readonly Side[], width: number): boolean =>
  measure(rows, sides, width).bars;

/**
 * Words on one axis from top to bottom, a dot a use; two papers stand to the left and right of the words, one paper or many
 * to the right. An open ring is none. Where dots find no room they become a bar with its number.
 */
export const dotRows = (rows: readonly DotRow[], sides: readonly Side[], width: number): Spec =>
  draw(rows, sides, measure(rows, sides, width), width);

/** The same as several drawings that stand under each other and may be parted: the names of the papers, then each group of rows. */
export function dotRowParts(rows: readonly DotRow[], sides: readonly Side[], width: number): Spec[] {
  const measured = measure(rows, sides, width);
  const names = [...new Set(rows.map((row) => row.group))];
  const parts = names.map((name) => rows.filter((row) => row.group === name));
  return [draw([], sides, measured, width), ...parts.map((part) => draw(part, [], measured, width))];
}

function draw(
  rows: readonly DotRow[],
  sides: readonly Side[],
  {narrow, two, size, radius, step, gap, most, room, apart, bars, colours}: ReturnType<typeof measure>,
  width: number
): Spec {
  const middle = two ? width / 2 : 0;
  const align = two ? "center" : "left";
  const longest = room - textWidth(digits(most), 12) - 8;
  const dots: SpeakingDot[] = [];
  const rings: Point[] = [];
  const uses: (Box & {readonly colour: string; readonly tip: string})[] = [];
  const numbers: Label[] = [];
  const words: Label[] = [];
  const rules: Hairline[] = [];
  const heads: Label[] = [];
  let y = sides.length > 0 ? 24 : 0;
  let group = "";
  for (const row of rows) {
    if (row.group && row.group !== group) {
      group = row.group;
      heads.push({x: middle, y: y + step * 0.6, text: group});
      y += step + 2;
    }
    const at = y + step / 2;
    if (two) rules.push({x: 0, x2: middle - gap + 4, y: at}, {x: middle + gap - 4, x2: width, y: at});
    else rules.push({x: gap - 8, x2: width, y: at});
    words.push({x: middle, y: at, text: row.words});
    row.dots.forEach((own, side) => {
      const way = two && side === 0 ? -1 : 1;
      const x = (i: number) => middle + way * (gap + radius + i * apart);
      if (own.length === 0) return void rings.push({x: x(0), y: at});
      if (!bars)
        return own.forEach((d, i) => dots.push({x: x(i), y: at, colour: d.colour, tip: markText(d.tip, d.at)}));
      const long = (own.length / most) * longest;
      const [from, to] = way < 0 ? [x(0) - long, x(0)] : [x(0), x(0) + long];
      const text = digits(own.length);
      const tip = markText(
        `${row.words}: ${text}`,
        own.flatMap((d) => d.at)
      );
      uses.push({x: from, x2: to, y: at - 6, y2: at + 6, colour: colours[side]!, tip});
      numbers.push({x: way < 0 ? from - 6 - textWidth(text, 12) : to + 6, y: at, text});
    });
    y += step;
  }
  const height = y + 4;
  const p = pixels(width, height);
  const names = sides.map(({name}, i) => ({
    x: two && i === 1 ? width - textWidth(name, 13, true) : two ? 0 : gap,
    y: 8,
    text: name
  }));
  return drawing(width, height, [
    hairlines(p, rules),
    labels(p, names, {size: 13, strong: true, ink: "ink"}),
    labels(p, heads, {size: 12, ink: "ink-3", align}),
    labels(p, words, {size, ink: "ink", align, font: serif}),
    openRings(p, rings),
    boxes(p, uses, {fill: "colour", description: "tip"}),
    labels(p, numbers, {size: 12, ink: "ink-2"}),
    speakingDots(p, dots, narrow ? 95 : 160)
  ]);
}
