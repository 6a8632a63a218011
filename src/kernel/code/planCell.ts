import {parseJavaScript, transpileJavaScript} from "@observablehq/notebook-kit";
import type {Cell, Problem} from "../types.js";
import {noImports} from "./doors.js";
import {problemAt} from "./problem.js";
import {showLast} from "./showLast.js";
import {syntaxProblem} from "./syntaxProblem.js";

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
