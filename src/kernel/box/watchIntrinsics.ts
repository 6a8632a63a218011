const roots = [
  "Object",
  "Function",
  "Array",
  "String",
  "Number",
  "Boolean",
  "Symbol",
  "BigInt",
  "Date",
  "RegExp",
  "Map",
  "Set"
];
const more = [
  "WeakMap",
  "WeakSet",
  "Promise",
  "Proxy",
  "Error",
  "TypeError",
  "RangeError",
  "Int8Array",
  "Float64Array",
  "ArrayBuffer"
];

/**
 * Remembers what the language itself offers.
 * @returns a check that is true as long as no cell has changed any of it
 */
export function watchIntrinsics(): () => boolean {
  const {getOwnPropertyDescriptor, getPrototypeOf} = Object;
  const {ownKeys} = Reflect;
  const global = globalThis as unknown as Record<string, {prototype?: object}>;
  const objects: object[] = [
    JSON,
    Math,
    Reflect,
    getPrototypeOf([][Symbol.iterator]()),
    getPrototypeOf(function* () {})
  ];
  for (const name of [...roots, ...more]) {
    const root = global[name];
    if (root) objects.push(root);
    if (root?.prototype) objects.push(root.prototype);
  }
  const known = objects.map((object) =>
    ownKeys(object).map((key) => [key, getOwnPropertyDescriptor(object, key)!] as const)
  );
  const same = (a: PropertyDescriptor | undefined, b: PropertyDescriptor): boolean =>
    a !== undefined && a.get === b.get && (a.value === b.value || (a.value !== a.value && b.value !== b.value));
  const names = ownKeys(globalThis).length;
  return () => {
    if (ownKeys(globalThis).length !== names) return false;
    for (let i = 0; i < objects.length; i++) {
      const props = known[i]!;
      if (ownKeys(objects[i]!).length !== props.length) return false;
      for (let j = 0; j < props.length; j++)
        if (!same(getOwnPropertyDescriptor(objects[i]!, props[j]![0]), props[j]![1])) return false;
    }
    return true;
  };
}
