import {parseJavaScript, transpileJavaScript} from "@observablehq/notebook-kit";
import {doors, noImports} from "./doors.js";
import {problemAt, problemOf, withFix} from "./problem.js";
import type {Names} from "./readReport.js";
import {showLast} from "./showLast.js";
import {suggest} from "./suggest.js";
import {syntaxProblem} from "./syntaxProblem.js";
import type {Cell, Problem} from "./types.js";

/** A cell as it can be defined in the box: a function of its inputs, and the names it gives. */
export interface Plan extends Cell {
  /** JavaScript of a function `(console, display) => (…inputs) => value`. */
  readonly code: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Whether the cell is an expression whose value is shown. */
  readonly shows: boolean;
  /** Lines that stand before the source in `code`, less those cut off its beginning. */
  readonly shift: number;
  /** Where in the source `code` has more, so that the last expression is shown; null where it has not. */
  readonly wrapped: number | null;
  /** Where each name that is not its own stands. */
  readonly uses: readonly {readonly name: string; readonly start: number; readonly end: number}[];
  readonly problem: Problem | null;
}

/** Reads one cell; what is wrong with it alone is in `problem`. */
export function planCell({id, source, gives = false}: Cell): Plan {
  const empty: Plan = {
    id,
    source,
    gives,
    code: "",
    inputs: [],
    outputs: [],
    shows: false,
    shift: 0,
    wrapped: null,
    uses: [],
    problem: null
  };
  if (source.replace(/\/\*[^]*?\*\/|\/\/.*/g, "").trim() === "") return empty;
  try {
    const {references, body: program} = parseJavaScript(source);
    const place = importPlace(program);
    if (place) return {...empty, problem: problemAt("refused", noImports, source, place.start, place.end)};
    const shown = showLast(source, program);
    const code = shown?.code ?? source;
    const {body, inputs = [], outputs = [], autodisplay = false} = transpileJavaScript(code);
    const before = body.slice(0, body.indexOf(code.trim())).split("\n").length - 1;
    const cut = /^\s*/.exec(source)![0].split("\n").length - 1;
    return {
      ...empty,
      code: `((console, display) => ${body})`,
      inputs,
      outputs,
      shows: autodisplay,
      shift: before - cut,
      wrapped: shown?.at ?? null,
      uses: references.map(({name, start, end}) => ({name, start, end}))
    };
  } catch (error) {
    return {...empty, problem: syntaxProblem(source, error as Error)};
  }
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The first `import` in a program, of any kind. */
function importPlace(node: unknown): Node | null {
  if (typeof node !== "object" || node === null) return null;
  const {type} = node as Node;
  if (type === "ImportExpression" || type === "ImportDeclaration" || type === "MetaProperty") {
    const isNew = (node as {meta?: {name?: string}}).meta?.name === "new";
    if (!isNew) return node as Node;
  }
  for (const value of Object.values(node)) {
    const found = Array.isArray(value) ? value.map(importPlace).find(Boolean) : importPlace(value);
    if (found) return found;
  }
  return null;
}

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

/** A cell that cannot run because another one has no value. */
export function waiting(plan: Plan, broken: Plan): Problem {
  const name = plan.inputs.find((input) => broken.outputs.includes(input)) ?? broken.id;
  const use = plan.uses.find((each) => each.name === name);
  const message = `This cell waits for “${name}”, and the cell that makes it has a problem. Mend that one first.`;
  return use ? problemAt("waiting", message, plan.source, use.start, use.end) : problemOf("waiting", message);
}

function givenTwice(
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

function unknownName(plan: Plan, all: readonly string[], names: Names, columns: ReadonlySet<string>): Problem | null {
  const use = plan.uses.find(({name}) => !all.includes(name) && name !== "undefined");
  if (!use) return null;
  const {name, start, end} = use;
  const refused = doors.get(name);
  if (refused) return problemAt("refused", refused, plan.source, start, end);
  const problem = problemAt("unknown", `Nothing here is called “${name}”.`, plan.source, start, end);
  const row = /^d\s*\.\s*[\w$]+/.test(plan.source.slice(start));
  if (name === "d" && row) {
    const words = "“d” is a row only inside a function of rows.";
    return withFix(problemAt("unknown", words, plan.source, start, end), "d => d");
  }
  if (columns.has(name)) {
    const words = `“${name}” is a column of a table, and its name needs quotation marks.`;
    return withFix(problemAt("unknown", words, plan.source, start, end), `"${name}"`);
  }
  if (names.aq.includes(name)) return withFix(problem, `aq.${name}`);
  if (names.op.includes(name)) return withFix(problem, `op.${name}`);
  const near = suggest(name, all);
  return near === null ? problem : withFix(problem, near);
}

/** A cell that in the end needs itself: the message walks the circle. */
function circle(
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
