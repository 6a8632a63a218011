import {isolated} from "../html/closeDirections.js";
import type {QuoteType} from "../extract/types.js";
import {digits} from "./digits.js";
import {hairlines, type Hairline} from "./layers/hairlines.js";
import {labels, type Label} from "./layers/labels.js";
import {quoteBars, type QuoteBar} from "./layers/quoteBars.js";
import {markText, type Places} from "./marked.js";
import {isNarrow, pixels} from "./pixels.js";
import {quoteTypes} from "./quoteTypes.js";
import {drawing, type Spec} from "./spec.js";
import {textWidth} from "./textWidth.js";

/** One speaker in one outlet: words quoted by type. */
export interface SpeakerWords extends Readonly<Record<QuoteType, number>> {
  readonly outlet: string;
  readonly speaker: string;
  /** A colour as CSS has it. */
  readonly colour: string;
  /** Where the quotes of each type stand. */
  readonly at: Readonly<Record<QuoteType, Places>>;
}

const bar = 15;
const total = (r: SpeakerWords) => r.direct + r.mixed + r.indirect;

/**
 * Words quoted, a panel an outlet and a row a speaker, most words first. Filled: own words; half filled: partly; outline:
 * reported. Narrow, the panels stand under each other, each with its own speakers only.
 */
export function wordsBySpeaker(rows: readonly SpeakerWords[], width: number): Spec {
  const narrow = isNarrow(width);
  const outlets = [...new Set(rows.map((r) => r.outlet))];
  const speakers = byWords(rows);
  const most = Math.max(1, ...rows.map(total));
  const names = narrow ? 150 : 164;
  const step = narrow ? 27 : 29;
  const gap = 28;
  const panel = narrow ? width - names : (width - names - gap * (outlets.length - 1)) / outlets.length;
  const scale = (panel - textWidth(digits(most), 12) - 8) / most;

  const bars: QuoteBar[] = [];
  const counts: (Label & {readonly colour: string})[] = [];
  const speakerNames: Label[] = [];
  const heads: Label[] = [];
  const rules: Hairline[] = [];
  let y = 0;
  const row = (x: number, r: SpeakerWords | undefined): void => {
    const middle = y + step / 2;
    if (!r || total(r) === 0) return void counts.push({x, y: middle, text: "not quoted", colour: "var(--ink-3)"});
    let at = x;
    for (const type of quoteTypes) {
      if (r[type] === 0) continue;
      const tip = markText(
        `${isolated(r.speaker)} in ${isolated(r.outlet)}: ${digits(r[type])} ${r[type] === 1 ? "word" : "words"} ${words[type]}`,
        r.at[type]
      );
      const x2 = at + r[type] * scale;
      bars.push({x: at, x2, y: y + (step - bar) / 2, y2: y + (step + bar) / 2, type, colour: r.colour, tip});
      at = x2;
    }
    counts.push({x: at + 6, y: middle, text: digits(total(r)), colour: "var(--ink-2)"});
  };
  for (const group of narrow ? outlets.map((o) => [o]) : [outlets]) {
    const panelAt = (i: number) => names + i * (panel + gap);
    group.forEach((outlet, i) => heads.push({x: narrow ? 0 : panelAt(i), y: y + 8, text: outlet}));
    y += 24;
    const shown = narrow
      ? speakers.filter((s) => rows.some((r) => r.outlet === group[0] && r.speaker === s))
      : speakers;
    for (const speaker of shown) {
      rules.push({y, x: 0, x2: width});
      speakerNames.push({x: 0, y: y + step / 2, text: speaker});
      group.forEach((outlet, i) =>
        row(
          panelAt(i),
          rows.find((r) => r.outlet === outlet && r.speaker === speaker)
        )
      );
      y += step;
    }
    y += narrow ? 16 : 0;
  }
  const p = pixels(width, y);
  return drawing(width, y, [
    hairlines(p, rules),
    ...quoteBars(p, bars),
    labels(p, heads, {size: 13, strong: true, ink: "ink"}),
    labels(p, speakerNames, {size: 13, ink: "ink", limit: names - 8}),
    labels(p, counts, {size: 12}, {color: "colour"})
  ]);
}

/** Speakers by their words in all outlets, most first. */
function byWords(rows: readonly SpeakerWords[]): string[] {
  const sums = new Map<string, number>();
  for (const r of rows) sums.set(r.speaker, (sums.get(r.speaker) ?? 0) + total(r));
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([speaker]) => speaker);
}

const words = {direct: "of their own", mixed: "in quotes partly of their own", indirect: "reported"} as const;
