import {asTheyAre, type Columns, type Pixels} from "../pixels.js";
import type {Layer} from "../spec.js";

/** Words at a point; they begin there, unless the layer says otherwise. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface LabelLook {
  /** In pixels. */
  readonly size: number;
  /** The colour of all; without one, `columns` say which column has it. */
  readonly ink?: "ink" | "ink-2" | "ink-3";
  readonly strong?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly font?: string;
  /** How wide they may be, in pixels; longer ones are cut. */
  readonly limit?: number;
}

/** Words beside or over marks. */
export function labels(p: Pixels, values: readonly Label[], look: LabelLook, columns: Columns = {}): Layer {
  const {size, ink, strong = false, align = "left", ...more} = look;
  return {
    data: {values},
    mark: {
      type: "text",
      align,
      fontSize: size,
      ...(strong && {fontWeight: 650}),
      ...(ink && {color: `var(--${ink})`}),
      ...more
    },
    encoding: {x: p.x("x"), y: p.y("y"), text: {field: "text"}, ...asTheyAre(columns)}
  };
}
