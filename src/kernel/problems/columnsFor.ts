import type {Plan} from "../code/planCell.js";
import type {CellResult, Column, Scope} from "../types.js";

/**
 * The columns that a cell could mean: of the tables it names, on the page and in other cells, as they were when those last ran;
 * of all tables of the page where it names none.
 */
export function columnsFor(plan: Plan, scope: Scope, results: Iterable<CellResult>): readonly string[] {
  const named = (tables: Readonly<Record<string, readonly Column[]>>): string[] =>
    Object.values(tables).flatMap((table) => table.map(({name}) => name));
  const columns: string[] = [];
  for (const name of plan.inputs) {
    columns.push(...(own(scope.tables, name)?.map((column) => column.name) ?? []));
    columns.push(...named(own(scope.groups ?? {}, name) ?? {}));
  }
  for (const {id, tables = {}} of results)
    if (id !== plan.id) for (const name of plan.inputs) columns.push(...(own(tables, name) ?? []));
  return columns.length > 0 ? columns : named(scope.tables);
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
