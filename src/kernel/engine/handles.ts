import type {QuickJSContext, QuickJSHandle} from "quickjs-emscripten-core";

export type Argument = string | number | boolean | QuickJSHandle;

/** A value of the host as one of the box. */
export function toHandle(vm: QuickJSContext, value: Argument): QuickJSHandle {
  if (typeof value === "string") return vm.newString(value);
  if (typeof value === "number") return vm.newNumber(value);
  if (typeof value === "boolean") return value ? vm.true : vm.false;
  return value;
}

/** Sets a field of an object in the box. */
export function setNumber(vm: QuickJSContext, object: QuickJSHandle, key: string, value: number): void {
  const handle = vm.newNumber(value);
  vm.setProp(object, key, handle);
  handle.dispose();
}

/** The length of a text in the box, without taking it out. */
export function lengthOf(vm: QuickJSContext, handle: QuickJSHandle): number {
  const length = vm.getProp(handle, "length");
  const number = vm.getNumber(length);
  length.dispose();
  return number;
}
