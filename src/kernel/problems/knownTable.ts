import {keyOf, nodesIn, textOf, type SyntaxNode} from "./syntaxNode.js";

/** A table whose columns are known for certain; `groups` is null where its groups are not. */
export interface KnownTable {
  readonly columns: readonly string[];
  readonly groups: readonly string[] | null;
}

const same = new Set([
  "filter",
  "orderby",
  "unorder",
  "slice",
  "sample",
  "dedupe",
  "reify",
  "semijoin",
  "antijoin",
  "params"
]);
const union = (...lists: (readonly string[])[]): string[] => [...new Set(lists.flat())];

/**
 * What a verb of arquero makes of a table, by its arguments in the code.
 * @returns null where the code alone does not tell for certain
 */
export function tableAfter({columns, groups}: KnownTable, verb: string, call: SyntaxNode): KnownTable | null {
  const args = nodesIn(call.arguments);
  const [first] = args;
  if (same.has(verb)) return {columns, groups};
  if (verb === "ungroup") return {columns, groups: []};
  if (verb === "groupby") return {columns, groups: namesIn(args)};
  if (verb === "count") {
    const as = first ? keyed(first)?.get("as") : "count";
    const name = typeof as === "string" ? as : as ? textOf(as) : null;
    return groups && name !== null ? {columns: union(groups, [name]), groups: []} : null;
  }
  const made = first ? keyed(first) : null;
  if (verb === "derive" && made && args.length === 1) return {columns: union(columns, [...made.keys()]), groups};
  if (verb === "rollup" && made && groups) return {columns: union(groups, [...made.keys()]), groups: []};
  if (verb === "rename" && made && args.length === 1) {
    const to = new Map([...made].map(([name, node]) => [name, textOf(node)]));
    if ([...to.values()].includes(null)) return null;
    return {
      columns: columns.map((name) => to.get(name) ?? name),
      groups: groups?.map((name) => to.get(name) ?? name) ?? null
    };
  }
  if (verb === "select") {
    const names = namesIn(args);
    return names && args.every(({type}) => type !== "ObjectExpression") ? {columns: names, groups} : null;
  }
  return null;
}

/** Names given as texts, in lists, or as keys of objects; null where there is something else among them. */
function namesIn(args: readonly SyntaxNode[]): readonly string[] | null {
  const names: string[] = [];
  for (const arg of args) {
    const text = textOf(arg);
    const inner =
      text !== null
        ? [text]
        : arg.type === "ArrayExpression"
          ? namesIn(nodesIn(arg.elements))
          : [...(keyed(arg)?.keys() ?? [""])];
    if (inner === null || inner.includes("")) return null;
    names.push(...inner);
  }
  return names;
}

/** The properties of an object as it is written; null where a name is computed or comes from elsewhere. */
function keyed(node: SyntaxNode): ReadonlyMap<string, SyntaxNode> | null {
  if (node.type !== "ObjectExpression") return null;
  const all = new Map<string, SyntaxNode>();
  for (const property of nodesIn(node.properties)) {
    const key = property.type === "Property" ? keyOf(property.key, property.computed) : null;
    if (key === null) return null;
    all.set(key, property.value as SyntaxNode);
  }
  return all;
}
