import {tableAfter, type KnownTable} from "./knownTable.js";
import {calledOf, isNode, keyOf, nodesIn, type SyntaxNode} from "./syntaxNode.js";

/** What an expression gives, as far as it is known for certain: a table, its rows, or one row. */
export type Known = (KnownTable & {readonly is: "table" | "rows" | "row"}) | null;
export type Names = ReadonlyMap<string, Known>;

/** The columns of tables, by their names in code. */
export type Columns = ReadonlyMap<string, readonly string[]>;

const sameRows = new Set(["filter", "slice", "sort", "toSorted", "reverse", "toReversed"]);
const oneRow = new Set(["find", "findLast", "at"]);

/**
 * What an expression gives.
 * @param names what the names of the code stand for where the expression is
 */
export function valueOf(node: unknown, names: Names, tables: Columns): Known {
  if (!isNode(node)) return null;
  if (node.type === "Identifier") {
    const name = String(node.name);
    return names.has(name) ? names.get(name)! : tableNamed(name, tables);
  }
  if (node.type === "AwaitExpression") return valueOf(node.argument, names, tables);
  if (node.type === "ArrayExpression") {
    const [only, ...more] = nodesIn(node.elements);
    return only?.type === "SpreadElement" && more.length === 0 ? rowsOf(valueOf(only.argument, names, tables)) : null;
  }
  if (node.type === "MemberExpression") {
    const key = keyOf(node.property, node.computed);
    const object = node.object as SyntaxNode;
    if (object.type === "Identifier" && key !== null && !names.has(String(object.name)))
      return tableNamed(`${String(object.name)}.${key}`, tables);
    const owner = valueOf(object, names, tables);
    return owner?.is === "rows" && node.computed === true && key === null ? {...owner, is: "row"} : null;
  }
  const called = calledOf(node);
  if (!called) return null;
  const {owner, verb} = called;
  const args = nodesIn(node.arguments);
  if (owner.type === "Identifier" && owner.name === "Array" && verb === "from" && args.length === 1)
    return rowsOf(valueOf(args[0], names, tables));
  const known = valueOf(owner, names, tables);
  if (known?.is === "table") {
    if (verb === "objects") return args.every(onlyLimits) ? {...known, is: "rows"} : null;
    if (verb === "object") return {...known, is: "row"};
    const after = tableAfter(known, verb, node);
    return after && {...after, is: "table"};
  }
  if (known?.is !== "rows") return null;
  return sameRows.has(verb) ? known : oneRow.has(verb) ? {...known, is: "row"} : null;
}

function tableNamed(name: string, tables: Columns): Known {
  const columns = tables.get(name);
  return columns ? {is: "table", columns, groups: []} : null;
}

const rowsOf = (known: Known): Known => (known && known.is !== "row" ? {...known, is: "rows"} : null);

function onlyLimits(node: SyntaxNode): boolean {
  return (
    node.type === "ObjectExpression" &&
    nodesIn(node.properties).every((property) =>
      /^(?:limit|offset)$/.test(keyOf(property.key, property.computed) ?? "")
    )
  );
}
