import type {Scalar, Shown} from "../../kernel/types.js";
import {fingerprint} from "../fingerprint.js";

/**
 * A short name for what code gave, the same for tables that hold the same: columns in any order, rows too unless `ordered`, numbers to
 * nine digits. Null for what is not compared so: nothing, and charts.
 */
export function valuePrint(shown: Shown, ordered: boolean): string | null {
  if (shown.kind === "value") return fingerprint(JSON.stringify([shown.type, even(shown.value as Scalar)]));
  if (shown.kind === "tree") return fingerprint(JSON.stringify(shown.tree));
  if (shown.kind !== "table") return null;
  const columns = [...shown.columns].sort((a, b) => (a.name < b.name ? -1 : 1));
  const rows = (columns[0]?.values ?? []).map((_, i) =>
    JSON.stringify(columns.map(({values}) => even(values[i] ?? null)))
  );
  return fingerprint(JSON.stringify([columns.map(({name}) => name), shown.total, ordered ? rows : rows.sort()]));
}

const even = (value: Scalar): Scalar =>
  typeof value === "number" && Number.isFinite(value) ? Number(value.toPrecision(9)) : value;
