import type {Problem} from "../types.js";
import type {Plan} from "./planCell.js";
import {problemAt} from "./problem.js";

/** A cell that in the end needs itself: the message walks the circle. */
export function circle(
  plan: Plan,
  needs: ReadonlyMap<string, readonly string[]>,
  byId: ReadonlyMap<string, Plan>
): Problem | null {
  const path = walk(plan.id, plan.id, needs, new Set());
  if (!path) return null;
  const ids = [plan.id, ...path];
  const name = (i: number): string =>
    byId.get(ids[i]!)!.inputs.find((input) => byId.get(ids[i + 1]!)!.outputs.includes(input))!;
  const steps = ids.slice(0, -1).map((_, i) => name(i));
  const use = plan.uses.find((each) => each.name === steps[0])!;
  const own = steps.at(-1)!;
  const message =
    ids.length === 2
      ? `“${own}” is made from itself. Use another name for the new value.`
      : `These cells go in a circle: ${[own, ...steps].join(" needs ")}. One of them must do without the next.`;
  return problemAt("cycle", message, plan.source, use.start, use.end);
}

/** The ids of cells from one to another, each needed by the one before it; null where none needs the other. */
function walk(
  from: string,
  to: string,
  needs: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>
): string[] | null {
  for (const next of needs.get(from) ?? []) {
    if (next === to) return [next];
    if (seen.has(next)) continue;
    seen.add(next);
    const rest = walk(next, to, needs, seen);
    if (rest) return [next, ...rest];
  }
  return null;
}
