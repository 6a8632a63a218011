import type {Shown} from "../../kernel/types.js";
import {compareTables} from "./compareTables.js";

const names: Record<Shown["kind"], string> = {
  nothing: "nothing",
  value: "a single value",
  table: "a table",
  chart: "a chart",
  tree: "an object"
};

/** Where a value first differs from the wanted one, or null; charts are held to be alike, their checks are the author's. */
export function compareShown(actual: Shown, wanted: Shown, ordered: boolean): string | null {
  if (actual.kind === "nothing")
    return "Your code gives nothing back. Let its last line be the value, without const or a semicolon after it.";
  if (actual.kind !== wanted.kind)
    return `Your code gives ${names[actual.kind]}; the task asks for ${names[wanted.kind]}.`;
  if (actual.kind === "table" && wanted.kind === "table") return compareTables(actual, wanted, ordered);
  if (actual.kind === "value" && wanted.kind === "value") return compareValues(actual, wanted);
  if (actual.kind === "tree" && wanted.kind === "tree")
    return JSON.stringify(actual.tree) === JSON.stringify(wanted.tree)
      ? null
      : "The object is not the one that is asked for.";
  return null;
}

type Single = Extract<Shown, {kind: "value"}>;

function compareValues(actual: Single, wanted: Single): string | null {
  if (actual.type !== wanted.type) return `Your code gives a ${actual.type}; the task asks for a ${wanted.type}.`;
  const [a, w] = [actual.value, wanted.value];
  if (typeof a === "number" && typeof w === "number" && Math.abs(a - w) <= 1e-9 * Math.max(1, Math.abs(w))) return null;
  return a === w ? null : `The ${actual.type} is not the one that is asked for: look at which rows you count.`;
}
