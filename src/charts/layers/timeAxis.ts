import type {Pixels} from "../pixels.js";
import type {Layer} from "../spec.js";
import type {TimeScale} from "../timeScale.js";

/** A hairline a tick down to `bottom`, its year or day at the top. */
export function timeAxis(scale: TimeScale, p: Pixels, bottom: number): Layer[] {
  const values = [...scale.ticks];
  return [
    {
      data: {values},
      mark: {type: "rule", color: "var(--rule)"},
      encoding: {x: p.x("x"), y: p.atY(0), y2: {datum: bottom}}
    },
    {
      data: {values},
      mark: {type: "text", align: "left", baseline: "top", dx: 5, fontSize: 12, color: "var(--ink-3)"},
      encoding: {x: p.x("x"), y: p.atY(0), text: {field: "text"}}
    }
  ];
}
