import type {CellResult, Column, Scope} from "../../kernel/types.js";
import type {Names} from "../../kernel/engine/readReport.js";
import type {Vocabulary} from "./editorTypes.js";

type Tables = Readonly<Record<string, readonly Column[]>>;

const columnNames = (tables: Tables): [string, readonly string[]][] =>
  Object.entries(tables).map(([name, columns]) => [name, columns.map((column) => column.name)]);

/**
 * What an editor can offer on a page: the names there are, and the columns of every table, of the page and of its cells as
 * they were when they last ran.
 * @param results what is known of the page's cells
 * @param made names that cells give, also those that have not run
 */
export function vocabularyOf(
  names: Names | null,
  scope: Scope | null,
  results: Iterable<CellResult> = [],
  made: readonly string[] = []
): Vocabulary {
  const groups = Object.entries(scope?.groups ?? {});
  const tables = new Map<string, readonly string[]>([
    ...columnNames(scope?.tables ?? {}),
    ...groups.flatMap(([group, inner]) =>
      columnNames(inner).map(([name, columns]) => [`${group}.${name}`, columns] as const)
    ),
    ...[...results].flatMap(({tables: own = {}}) => Object.entries(own))
  ]);
  const plain = ["aq", "op", "vl", "extract", "display"];
  const given = [
    ...Object.keys(scope?.tables ?? {}),
    ...groups.map(([name]) => name),
    ...Object.keys(scope?.inputs ?? {})
  ];
  return {
    names: [...plain, ...given, ...made],
    tables: Object.fromEntries(tables),
    aq: names?.aq ?? [],
    op: names?.op ?? [],
    vl: names?.vl ?? {},
    verbs: names?.verbs ?? []
  };
}
