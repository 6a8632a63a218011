import type {Problem} from "../types.js";
import type {Plan} from "./planCell.js";
import {problemAt} from "./problem.js";

/** A name that a cell gives though another cell, or the page, has it already. */
export function givenTwice(
  plan: Plan,
  givers: ReadonlyMap<string, readonly Plan[]>,
  known: ReadonlySet<string>
): Problem | null {
  for (const name of plan.outputs) {
    const taken = known.has(name);
    if (!taken && givers.get(name)!.length < 2) continue;
    const at = new RegExp(`(?<![\\w$.])${name.replace(/\$/g, "\\$")}(?![\\w$])`).exec(plan.source)?.index ?? 0;
    const other = givers.get(name)!.find(({id}) => id !== plan.id);
    const message = taken
      ? `“${name}” is already the name of something on this page. Take another name.`
      : `“${name}” is defined twice: here and in the cell “${other!.id}”. Give one of them another name.`;
    return problemAt("twice", message, plan.source, at, at + name.length);
  }
  return null;
}
