import type {pixels} from "./pixels.js";
import type {TimeScale} from "./timeScale.js";

/** A hairline a tick down to `bottom`, its year or day at the top. */
export function timeAxis(scale: TimeScale, p: ReturnType<typeof pixels>, bottom: number): object[] {
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
