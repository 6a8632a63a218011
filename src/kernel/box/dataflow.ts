import {Runtime} from "@observablehq/runtime";

/** A node of the dataflow: a name, or a cell. */
export interface Variable {
  define(name: string | null, inputs: readonly string[], value: unknown): Variable;
  delete(): void;
}

const runtime = new Runtime({}, (name: string) => {
  throw new ReferenceError(`${name} is not defined`);
});

/** The cells of the page and what they can name. */
export const main = runtime.module();

const given = new Map<string, Variable>();

/** Gives a name of the page a value, or another one: what uses it runs anew. */
export function give(name: string, value: unknown): void {
  const known = given.get(name) ?? main.variable();
  given.set(
    name,
    known.define(name, [], () => value)
  );
}
