import type {Names} from "../engine/readReport.js";
import type {Problem} from "../types.js";
import {circle} from "./circle.js";
import {givenTwice} from "./givenTwice.js";
import type {Plan} from "./planCell.js";
import {unknownName} from "./unknownName.js";
import {waiting} from "./waiting.js";

/** A cell in its place among the others. */
export interface Placed {
  readonly plan: Plan;
  /** Why it cannot run, from its own code or from how cells hang together. */
  readonly problem: Problem | null;
  /** The cells whose names it uses. */
  readonly needs: readonly string[];
}

/**
 * Sees how the cells of a page hang together: names that nothing gives, names given twice, circles, and cells that wait for
 * a broken one.
 * @param known names there are without any cell: tables, inputs, aq, op, vl, extract
 * @param stopped cells that ran out of time or memory
 * @param columns names of columns of the page's tables
 * @returns the cells in an order in which each stands after what it needs
 */
export function placeCells(
  plans: readonly Plan[],
  known: ReadonlySet<string>,
  names: Names,
  stopped: ReadonlySet<string>,
  columns: ReadonlySet<string>
): readonly Placed[] {
  const givers = new Map<string, Plan[]>();
  for (const plan of plans) for (const name of plan.outputs) givers.set(name, [...(givers.get(name) ?? []), plan]);
  const all = [...known, ...givers.keys(), "display"];
  const needs = new Map(
    plans.map((plan) => [
      plan.id,
      [...new Set(plan.inputs.flatMap((name) => givers.get(name)?.map(({id}) => id) ?? []))]
    ])
  );
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const problems = new Map<string, Problem>();
  for (const plan of plans) {
    const problem =
      plan.problem ??
      givenTwice(plan, givers, known) ??
      unknownName(plan, all, names, columns) ??
      circle(plan, needs, byId);
    if (problem) problems.set(plan.id, problem);
  }
  const order: Placed[] = [];
  const seen = new Set<string>();
  const visit = (plan: Plan): void => {
    if (seen.has(plan.id)) return;
    seen.add(plan.id);
    const before = needs.get(plan.id)!;
    for (const id of before) visit(byId.get(id)!);
    const broken = before.find((id) => problems.has(id) || stopped.has(id));
    if (broken !== undefined && !problems.has(plan.id)) problems.set(plan.id, waiting(plan, byId.get(broken)!));
    order.push({plan, problem: problems.get(plan.id) ?? null, needs: before});
  };
  plans.forEach(visit);
  return order;
}

/** The cells with these names and all that depend on them. */
export function dependants(ids: Iterable<string>, placed: readonly Placed[]): Set<string> {
  const all = new Set(ids);
  for (const {plan, needs} of placed) if (needs.some((need) => all.has(need))) all.add(plan.id);
  return all;
}
