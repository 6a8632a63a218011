import type {EventStatus} from "../../extract/types.js";
import {asTheyAre, type Pixels} from "../pixels.js";
import type {Layer} from "../spec.js";
import {statusColour, statuses, statusShapes} from "../statusShapes.js";

/** The shape of a status at a point, and what it says. */
export interface StatusMark {
  readonly x: number;
  readonly y: number;
  readonly status: EventStatus;
  readonly tip: string;
}

/** Shapes of events by their status, a layer a status. */
export const statusMarks = (p: Pixels, marks: readonly StatusMark[]): Layer[] =>
  statuses.flatMap((status) => {
    const values = marks.filter((mark) => mark.status === status);
    if (values.length === 0) return [];
    const {path, filled} = statusShapes[status];
    const stroke = statusColour(status);
    const fill = filled ? stroke : "transparent";
    return [
      {
        data: {values},
        mark: {type: "point", shape: path, size: 110, strokeWidth: 2, filled: false, fill, stroke, opacity: 1},
        encoding: {x: p.x("x"), y: p.y("y"), ...asTheyAre({description: "tip"})}
      }
    ];
  });
