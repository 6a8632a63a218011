import {cells} from "./session.js";

/**
 * Puts plain data of the page (text, numbers, lists and objects, as JSON has them) into the scope of its live cells, under a
 * name that a fence gives with its value at build: `inputs={"text":"","tokens":[]}`. To be called again when it changes; what
 * uses it runs if the kernel is open, and finds it when a reader first runs or edits a cell.
 */
export function provideValue(name: string, value: unknown): void {
  cells().setValue(name, value);
}
