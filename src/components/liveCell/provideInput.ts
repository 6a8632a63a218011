import {cells} from "./session.js";

/**
 * Makes an input of the page known to its live cells, under a name that a fence gives with its value at build:
 * `inputs={"verb":"said"}`. When a reader changes it, what uses it runs; so it does where it was changed before this was called.
 * @returns the input, so that it can be displayed in the same line
 */
export function provideInput<E extends HTMLElement & {value: unknown}>(name: string, input: E): E {
  let told = asBuilt(input);
  const tell = (): void => {
    if (input.value === told) return;
    told = input.value;
    cells().setInput(name, told);
  };
  input.addEventListener("input", tell);
  void customElements.whenDefined("live-cell").then(tell);
  // A browser that opens the page again may put its value back after this.
  addEventListener("pageshow", () => void customElements.whenDefined("live-cell").then(tell));
  return input;
}

/** The value that the input has in the page as it was built. */
function asBuilt(input: HTMLElement & {value: unknown}): unknown {
  if (input instanceof HTMLSelectElement)
    return ([...input.options].find(({defaultSelected}) => defaultSelected) ?? input.options[0])?.value;
  return input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement ? input.defaultValue : input.value;
}
