import {valueOf, type Columns, type Known, type Names} from "./knownValue.js";
import {calledOf, isNode, keyOf, nodesIn, partsOf, textOf, type SyntaxNode} from "./syntaxNode.js";
import {reassignedIn} from "./writtenNames.js";

/** A column that code asks for, where it does so, and the columns there are. */
export interface AskedColumn {
  readonly name: string;
  readonly node: SyntaxNode;
  readonly columns: readonly string[];
}

/** Methods of a list that call a function with one of its items, and which of the function's arguments that is. */
const each = new Map<string, readonly number[]>([
  ...["filter", "map", "forEach", "some", "every", "find", "findIndex", "findLast", "flatMap"].map(
    (name) => [name, [0]] as const
  ),
  ...["sort", "toSorted"].map((name) => [name, [0, 1]] as const),
  ...["reduce", "reduceRight"].map((name) => [name, [1]] as const)
]);

/**
 * The columns that code asks for of tables and rows that are known for certain, but for those whose presence it tests
 * (`d.note ?? ""`), in the order of the code.
 */
export function askedColumns(program: SyntaxNode, tables: Columns): readonly AskedColumn[] {
  const all: AskedColumn[] = [];
  const reassigned = reassignedIn(program);
  const top = new Map<string, Known>();
  visit(program, top, null);
  return all;

  function asks(known: Known, node: unknown, name: string | null): void {
    if (known && name !== null && isNode(node)) all.push({name, node, columns: known.columns});
  }

  /** @param asked whether the code sees for itself that there is nothing */
  function visit(node: SyntaxNode, names: Map<string, Known>, table: Known, asked = false): void {
    const inner = (part: unknown, test = false): void => void (isNode(part) && visit(part, names, table, test));
    if (node.type === "MemberExpression") {
      const known = valueOf(node.object, names, tables);
      if (known?.is === "row" && !asked && node.optional !== true)
        asks(known, node.property, keyOf(node.property, node.computed));
      return void (inner(node.object), node.computed === true && inner(node.property));
    }
    if (node.type === "LogicalExpression")
      return void (inner(node.left, node.operator !== "&&" || isCall(node.left)), inner(node.right, asked));
    if (node.type === "IfStatement" || node.type === "ConditionalExpression")
      return partsOf(node).forEach((part) => inner(part, part === node.test && isCall(part)));
    if (node.type === "UnaryExpression")
      return inner(node.argument, node.operator === "typeof" || isCall(node.argument));
    if (node.type === "BinaryExpression") {
      const tests = [node.left, node.right].some(
        (side) =>
          isNode(side) &&
          ((side.type === "Identifier" && side.name === "undefined") ||
            (side.type === "Literal" && side.value === null))
      );
      return void (inner(node.left, tests), inner(node.right, tests));
    }
    if (node.type === "AssignmentExpression")
      return void (isNode(node.left) && partsOf(node.left).forEach((part) => inner(part)), inner(node.right));
    if (node.type === "VariableDeclarator") {
      const known = valueOf(node.init, names, tables);
      const {id} = node as unknown as {id: SyntaxNode};
      // What the cell gives under a name is known from its run, if not from its code.
      const ran = names === top && id.type === "Identifier" && tables.has(String(id.name));
      if (known || !ran || reassigned.has(String(id.name))) bind(id, known, names);
      return inner(node.init);
    }
    if (node.type === "ForOfStatement") {
      const known = valueOf(node.right, names, tables);
      inner(node.right);
      const own = new Map(names);
      const left = node.left as SyntaxNode;
      const target = left.type === "VariableDeclaration" ? (nodesIn(left.declarations)[0]!.id as SyntaxNode) : left;
      bind(target, known && known.is !== "row" ? {...known, is: "row"} : null, own);
      return visit(node.body as SyntaxNode, own, table);
    }
    if (/Function/.test(node.type)) return enter(node, [], names);
    if (node.type === "CallExpression") return call(node, names, table, asked);
    if (node.type === "BlockStatement") {
      const own = new Map(names);
      return nodesIn(node.body).forEach((part) => visit(part, own, table));
    }
    partsOf(node).forEach((part) => visit(part, names, table));
  }

  /** Goes into a function; `given` are its arguments, as far as they are known. */
  function enter(node: SyntaxNode, given: readonly Known[], names: Names): void {
    const own = new Map(names);
    nodesIn(node.params).forEach((param, i) => bind(param, given[i] ?? null, own));
    if (isNode(node.body)) visit(node.body, own, null);
  }

  function bind(target: SyntaxNode, known: Known, names: Map<string, Known>): void {
    if (target.type === "Identifier")
      names.set(String(target.name), reassigned.has(String(target.name)) ? null : known);
    else if (target.type === "ObjectPattern")
      for (const property of nodesIn(target.properties)) {
        const name = property.type === "Property" ? keyOf(property.key, property.computed) : null;
        if (known?.is === "row" && isNode(property.value) && property.value.type !== "AssignmentPattern")
          asks(known, property.key, name);
        partsOf(property).forEach((part) => bind(part, null, names));
      }
    else partsOf(target).forEach((part) => bind(part, null, names));
  }

  function call(node: SyntaxNode, names: Map<string, Known>, table: Known, asked: boolean): void {
    const args = nodesIn(node.arguments);
    const called = calledOf(node);
    const known = called && valueOf(called.owner, names, tables);
    if (called) visit(called.owner, names, table);
    else if (isNode(node.callee)) visit(node.callee, names, table);
    const helper = called?.owner.type === "Identifier" && called.owner.name === "aq" ? called.verb : null;
    if (helper === "escape" && args[0] && /Function/.test(args[0].type))
      return enter(args[0], [table && {...table, is: "row"}], names);
    if ((helper === "not" || helper === "range") && table)
      for (const arg of args.flatMap(flat)) asks(table, arg, textOf(arg));
    if (known?.is === "table" && called!.verb === "column" && !asked) asks(known, args[0], textOf(args[0]));
    if (known?.is === "table") for (const arg of args.flatMap(columnOptions)) asks(known, arg, textOf(arg));
    const places = known?.is === "rows" ? each.get(called!.verb) : undefined;
    // A verb over two tables has rows of both.
    const next =
      known?.is === "table"
        ? /join|cross|concat|union|lookup/.test(called!.verb)
          ? null
          : known
        : helper
          ? table
          : null;
    for (const [i, arg] of args.entries())
      if (i === 0 && places && /Function/.test(arg.type)) {
        const given: Known[] = [];
        for (const place of places) given[place] = {...known!, is: "row"};
        enter(arg, given, names);
      } else visit(arg, names, next);
  }
}

/** `if (quotes.column("note"))`: whether a column is there, is asked. */
const isCall = (node: unknown): boolean => isNode(node) && node.type === "CallExpression";

const flat = (node: SyntaxNode): SyntaxNode[] =>
  node.type === "ArrayExpression" ? nodesIn(node.elements).flatMap(flat) : [node];

/** `{columns: ["speaker"]}` of `objects` and `toCSV`, `{weight: "words"}` of `sample`. */
function columnOptions(node: SyntaxNode): SyntaxNode[] {
  if (node.type !== "ObjectExpression") return [];
  return nodesIn(node.properties).flatMap((property) => {
    const key = keyOf(property.key, property.computed);
    const value = property.value;
    if (!isNode(value)) return [];
    if (key === "columns" && value.type === "ArrayExpression") return flat(value);
    return key === "weight" && textOf(value) !== null ? [value] : [];
  });
}
