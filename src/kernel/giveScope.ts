import type {Scope, TableGroup} from "./types.js";

/** A scope in which an input has another value. */
export const giveInput = (scope: Scope, name: string, value: unknown): Scope => ({
  ...scope,
  inputs: {...scope.inputs, [name]: value}
});

/** A scope in which a group of tables, such as `mine`, has other rows. */
export const giveGroup = (scope: Scope, name: string, tables: TableGroup): Scope => ({
  ...scope,
  groups: {...scope.groups, [name]: tables}
});

/** A scope in which some tables have their rows. */
export const giveTables = (scope: Scope, tables: Scope["tables"]): Scope => ({
  ...scope,
  tables: {...scope.tables, ...tables}
});

/** Every name that cells can use without defining it. */
export const namesOf = ({tables, inputs, groups = {}}: Scope): Set<string> =>
  new Set([...Object.keys(tables), ...Object.keys(inputs), ...Object.keys(groups), "aq", "op", "vl", "extract"]);

/** Names of columns of all tables, for a beginner who writes one without quotation marks. */
export const columnNames = ({tables}: Scope): ReadonlySet<string> =>
  new Set(Object.values(tables).flatMap((table) => table.map(({name}) => name)));
