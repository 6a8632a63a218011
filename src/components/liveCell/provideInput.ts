import {cells} from "./session.js";

/**
 * Makes an input of the page known to its live cells, under a name that a fence gives with its value at build:
 * `inputs={"verb":"said"}`. When a reader changes it, what uses it runs.
 * @returns the input, so that it can be displayed in the same line
 */
export function provideInput<E extends HTMLElement & {value: unknown}>(name: string, input: E): E {
  input.addEventListener("input", () => cells().setInput(name, input.value));
  return input;
}
