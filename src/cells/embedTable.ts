import type {Shown} from "../kernel/types.js";

type Table = Extract<Shown, {kind: "table"}>;

/** Characters of a table's rows that stand in a published page for sorting and leafing without a kernel. */
const most = 24_000;

/** As many of a table's first rows as a page should carry; the rest comes from the kernel when a reader wants it. */
export function embedTable({columns, total, ...table}: Table): Table {
  const count = columns[0]?.values.length ?? 0;
  let rows = 0;
  for (let room = most; rows < count; rows++) {
    for (const {values} of columns) room -= JSON.stringify(values[rows] ?? null).length + 1;
    if (room < 0) break;
  }
  return {...table, columns: columns.map(({name, values}) => ({name, values: values.slice(0, rows)})), total};
}

/** Whether a table has rows that are not here. */
export function isPartial({columns, total}: Table): boolean {
  return (columns[0]?.values.length ?? 0) < total;
}
