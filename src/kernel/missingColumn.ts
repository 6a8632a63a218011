import {parseJavaScript} from "@observablehq/notebook-kit";
import {valueOf, type Columns, type Known, type Names} from "./knownValue.js";
import {problemAt, withFix} from "./problem.js";
import {suggest} from "./suggest.js";
import {calledOf, isNode, keyOf, nodesIn, partsOf, textOf, type SyntaxNode} from "./syntaxNode.js";
import type {Problem} from "./types.js";
import {reassignedIn, writtenIn} from "./writtenNames.js";

/** Only such code can ask for a column without arquero's seeing it. */
const worthReading = /\.\s*objects?\b|\bescape\b|\bcolumns?\b|\bweight\b|\bnot\b|\brange\b|\.\.\.|\bof\b|\bfrom\b/;

/** Methods of a list that call a function with one of its items, and which of the function's arguments that is. */
const each = new Map<string, readonly number[]>([
  ...["filter", "map", "forEach", "some", "every", "find", "findIndex", "findLast", "flatMap"].map(
    (name) => [name, [0]] as const
  ),
  ...["sort", "toSorted"].map((name) => [name, [0, 1]] as const),
  ...["reduce", "reduceRight"].map((name) => [name, [1]] as const)
]);
const ofEveryObject = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * A column that is asked for and is not there, where arquero has no word for it: in rows taken out of a table
 * (`quotes.objects().filter((d) => d.speakr)`, `aq.escape((d) => d.speakr)`), and in `column`, `aq.not` and `aq.range`. Such code runs
 * and quietly gives too little. Read from the code alone, so that tables of any length cost nothing; and only where it is certain:
 * nothing is said of what the code tests for (`d.note ?? ""`), of names that any code writes, and of tables whose columns are not known.
 * @param tables columns of every table by its name in code: `quotes`, `mine.quotes`
 * @param others code of the other cells, which may add to rows
 */
export function missingColumn(source: string, tables: Columns, others: readonly string[] = []): Problem | null {
  if (!worthReading.test(source)) return null;
  let program: SyntaxNode;
  try {
    program = parseJavaScript(source).body as unknown as SyntaxNode;
  } catch {
    return null;
  }
  const written = writtenIn(program);
  const writes = (name: string): boolean =>
    written.has(name) ||
    others.some((code) =>
      new RegExp(`\\b${name.replace(/\W/g, "\\$&")}\\b["'\`]?\\]?\\s*(?:[:=](?!=)|[-+*/]=)`).test(code)
    );
  let found: {readonly node: SyntaxNode; readonly name: string; readonly columns: readonly string[]} | null = null;

  const check = (known: Known, node: unknown, name: string | null): void => {
    if (found || !known || name === null || !isNode(node) || known.columns.includes(name)) return;
    if (!ofEveryObject.has(name) && !writes(name)) found = {node, name, columns: known.columns};
  };

  /** @param asked whether the code sees for itself that there is nothing */
  function visit(node: SyntaxNode, names: Map<string, Known>, table: Known, asked = false): void {
    if (found) return;
    const inner = (part: unknown, test = false): void => void (isNode(part) && visit(part, names, table, test));
    if (node.type === "MemberExpression") {
      const known = valueOf(node.object, names, tables);
      if (known?.is === "row" && !asked && node.optional !== true)
        check(known, node.property, keyOf(node.property, node.computed));
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
          check(known, property.key, name);
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
      for (const arg of args.flatMap(flat)) check(table, arg, textOf(arg));
    if (known?.is === "table" && called!.verb === "column" && !asked) check(known, args[0], textOf(args[0]));
    if (known?.is === "table") for (const arg of args.flatMap(columnOptions)) check(known, arg, textOf(arg));
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

  const reassigned = reassignedIn(program);
  const top = new Map<string, Known>();
  visit(program, top, null);
  if (!found) return null;
  const {node, name, columns} = found as {node: SyntaxNode; name: string; columns: readonly string[]};
  const quoted = node.type === "Literal" ? 1 : 0;
  const problem = problemAt(
    "column",
    `There is no column “${name}” here.`,
    source,
    node.start + quoted,
    node.end - quoted
  );
  const near = suggest(name, columns);
  return near === null ? problem : withFix(problem, near);
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
