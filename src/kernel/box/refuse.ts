import {doors} from "../code/doors.js";

/** Puts a signpost where each door would be: to use the name throws the reason. */
export function refuseDoors(): void {
  for (const [name, reason] of doors) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() {
        const error = new Error(reason);
        error.name = `Refused ${name}`;
        throw error;
      },
      set(value: unknown) {
        Object.defineProperty(globalThis, name, {value, writable: true, configurable: true});
      }
    });
  }
}
