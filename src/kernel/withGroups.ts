import type {Scope} from "./types.js";

/**
 * A scope with the groups of tables that a page makes while it lives. Until the page gives them, they are those of the scope; where it
 * has none, the site's tables without rows, so that code that is written for them runs.
 */
export function withGroups(scope: Scope, names: readonly string[]): Scope {
  const empty = Object.fromEntries(
    Object.entries(scope.tables).map(([name, columns]) => [name, columns.map((column) => ({...column, values: []}))])
  );
  return {...scope, groups: Object.fromEntries(names.map((name) => [name, scope.groups?.[name] ?? empty]))};
}
