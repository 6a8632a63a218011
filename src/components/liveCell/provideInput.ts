import {cells} from "./session.js";

/**
 * Makes the value of an input of the page known to its live cells, under a name that their fences name in `inputs`.
 * @returns the input, so that it can be displayed in the same line
 */
export function provideInput<E extends HTMLElement & {value: unknown}>(name: string, input: E): E {
  const give = (): void => cells().setInput(name, input.value);
  give();
  input.addEventListener("input", give);
  return input;
}
