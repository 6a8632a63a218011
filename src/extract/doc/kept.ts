import type {Doc} from "./readDoc.js";

/** The rules of a list, in its order, save those that this reading leaves out by name. */
export function kept<Rule>(rules: Readonly<Record<string, Rule>>, {without}: Pick<Doc, "without">): Rule[] {
  return Object.entries(rules).flatMap(([name, rule]) => (without.has(name) ? [] : [rule]));
}
