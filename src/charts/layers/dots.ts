import {asTheyAre, type Pixels} from "../pixels.js";
import type {Layer} from "../spec.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A dot that says something. */
export interface SpeakingDot extends Point {
  readonly colour: string;
  readonly tip: string;
}

/** Dots, each for one; `size` is their area in square pixels. */
export const speakingDots = (p: Pixels, values: readonly SpeakingDot[], size: number): Layer => ({
  data: {values},
  mark: {type: "circle", size, opacity: 1},
  encoding: {x: p.x("x"), y: p.y("y"), ...asTheyAre({color: "colour", description: "tip"})}
});

/** Open rings, which say that there is none. */
export const openRings = (p: Pixels, values: readonly Point[]): Layer => ({
  data: {values},
  mark: {
    type: "point",
    shape: "circle",
    filled: false,
    size: 60,
    strokeWidth: 1.25,
    color: "var(--edge)",
    fill: "var(--surface)"
  },
  encoding: {x: p.x("x"), y: p.y("y")}
});
