import type {Problem} from "../types.js";
import type {Plan} from "./planCell.js";
import {problemAt, problemOf} from "./problem.js";

/** A cell that cannot run because another one has no value. */
export function waiting(plan: Plan, broken: Plan): Problem {
  const name = plan.inputs.find((input) => broken.outputs.includes(input)) ?? broken.id;
  const use = plan.uses.find((each) => each.name === name);
  const message = `This cell waits for “${name}”, and the cell that makes it has a problem. Mend that one first.`;
  return use ? problemAt("waiting", message, plan.source, use.start, use.end) : problemOf("waiting", message);
}
