import type {QuoteType} from "../../extract/types.js";
import type {Pixels} from "../pixels.js";
import type {Layer} from "../spec.js";
import {boxes, type Box} from "./boxes.js";

/** A part of a bar: what is quoted in one way. */
export interface QuoteBar extends Box {
  readonly type: QuoteType;
  readonly colour: string;
  readonly tip: string;
}

/** Bars in parts by type of quote: filled are own words, half filled partly own ones, outlined what is reported. */
export function quoteBars(p: Pixels, parts: readonly QuoteBar[]): Layer[] {
  const filled = parts.map((part) => ({...part, fill: part.type === "direct" ? part.colour : "var(--surface)"}));
  const halves = parts.filter(({type}) => type === "mixed").map((part) => ({...part, y: (part.y + part.y2) / 2}));
  return [
    boxes(p, filled, {fill: "fill", stroke: "colour", description: "tip"}, {strokeWidth: 1.5}),
    boxes(p, halves, {fill: "colour", description: "tip"})
  ];
}
