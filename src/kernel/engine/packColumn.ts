import type {Scalar} from "../types.js";

/**
 * The values of a column as JSON, for the box. Values that repeat go over once, with the places where they stand: so names,
 * types and dates of 100,000 rows are each held once in the box, not 100,000 times.
 */
export function packColumn(values: readonly Scalar[]): string {
  const codes = new Map<Scalar, number>();
  const at: number[] = [];
  for (const value of values) {
    const code = codes.get(value) ?? codes.size;
    if (code === codes.size) codes.set(value, code);
    if (codes.size > values.length / 2) return JSON.stringify({all: values});
    at.push(code);
  }
  return JSON.stringify({of: [...codes.keys()], at});
}

/** A column as `packColumn` writes it. */
export type PackedColumn =
  {readonly all: readonly Scalar[]} | {readonly of: readonly Scalar[]; readonly at: readonly number[]};

/** The values of `packColumn`. */
export const unpackColumn = (packed: PackedColumn): readonly Scalar[] =>
  "all" in packed ? packed.all : packed.at.map((i) => packed.of[i]!);
