/** What draws by itself or tells the library's own insides: of no use in a cell. */
const inner = /^(?:_|constructor$|to[A-Z]|render$)/;

/**
 * The names in vega-lite-api, each with the methods of what it gives when it is called: of `markBar` those of `vl.markBar()`. Only by
 * calling them is it seen, for the library makes its classes from a schema.
 */
export async function chartNames(): Promise<Readonly<Record<string, readonly string[]>>> {
  const vl = (await import("vega-lite-api")) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(vl).map(([name, value]) => [name, methodsOf(name, value)]));
}

function methodsOf(name: string, make: unknown): readonly string[] {
  if (typeof make !== "function" || inner.test(name)) return [];
  try {
    const methods = new Set<string>();
    const value: unknown = (make as () => unknown)();
    for (
      let of = value;
      of !== null && typeof of === "object" && of !== Object.prototype;
      of = Object.getPrototypeOf(of)
    )
      for (const key of Object.getOwnPropertyNames(of))
        if (!inner.test(key) && typeof (value as Readonly<Record<string, unknown>>)[key] === "function")
          methods.add(key);
    return [...methods].sort();
  } catch {
    // It wants something to be called with.
    return [];
  }
}
