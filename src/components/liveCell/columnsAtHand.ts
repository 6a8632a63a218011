import type {javascriptLanguage} from "@codemirror/lang-javascript";

/** A place in the tree of some code. */
export type SyntaxNode = ReturnType<typeof javascriptLanguage.parser.parse>["topNode"];

/** Columns of tables by their names, and the code whose tree is read. */
export interface Code {
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly text: (node: SyntaxNode) => string;
}

/** What is known of a table in the middle of a chain of verbs. */
interface Known {
  readonly columns: readonly string[];
  readonly groups: readonly string[];
}

/** Steps from verb to verb, and from name to name, that are followed. */
const deepest = 60;

/**
 * The columns of the table that the code at a place works on: `quotes.groupby("speaker").count().filter((d) => d.` has
 * “speaker” and “count”. The chain is read backwards to a name; each verb does to the columns what it does to the table's.
 * @returns null where the code does not say
 */
export function columnsAtHand(node: SyntaxNode, code: Code): readonly string[] | null {
  for (let at: SyntaxNode | null = node; at; at = at.parent) {
    if (at.name !== "CallExpression") continue;
    const callee = at.firstChild;
    if (callee?.name !== "MemberExpression" || node.from < callee.to) continue;
    const known = tableOf(callee.firstChild, code, deepest) ?? dataOf(at, code);
    if (known) return known.columns;
  }
  return null;
}

/** Whether an expression is, as far as can be seen, a table. */
export function isTableAt(node: SyntaxNode, code: Code): boolean {
  return tableOf(node, code, deepest) !== null;
}

function tableOf(node: SyntaxNode | null, code: Code, depth: number): Known | null {
  if (!node || depth === 0) return null;
  if (node.name === "ParenthesizedExpression") return tableOf(node.firstChild?.nextSibling ?? null, code, depth - 1);
  if (node.name === "VariableName" || (node.name === "MemberExpression" && !/\(/.test(code.text(node)))) {
    const name = code.text(node).replace(/\s/g, "");
    if (Object.hasOwn(code.tables, name)) return {columns: code.tables[name]!, groups: []};
    return node.name === "VariableName" ? tableOf(valueOf(name, node, code), code, depth - 1) : null;
  }
  if (node.name !== "CallExpression" || node.firstChild?.name !== "MemberExpression") return null;
  const callee = node.firstChild;
  const verb = callee.lastChild ? code.text(callee.lastChild) : "";
  const before = tableOf(callee.firstChild, code, depth - 1);
  return before && after(before, verb, node, code, depth);
}

/** What a name stands for in the same cell: `const few = quotes.filter(…)`. */
export function valueOf(name: string, from: SyntaxNode, code: Code): SyntaxNode | null {
  let top = from;
  while (top.parent) top = top.parent;
  for (const statement of top.getChildren("VariableDeclaration")) {
    const defined = statement.getChild("VariableDefinition");
    const value = statement.lastChild?.name === ";" ? statement.lastChild.prevSibling : statement.lastChild;
    if (defined && value && code.text(defined) === name && defined.to <= from.from && value.from > defined.to)
      return value;
  }
  return null;
}

function after({columns, groups}: Known, verb: string, call: SyntaxNode, code: Code, depth: number): Known | null {
  const args = call.getChild("ArgList");
  const texts = textsIn(args, code);
  const keys = keysIn(args, code);
  const union = (...lists: (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
  if (verb === "groupby") return {columns, groups: union(texts, keys)};
  if (verb === "ungroup") return {columns, groups: []};
  if (verb === "count") return {columns: union(groups, keys.includes("as") ? texts : ["count"]), groups: []};
  if (verb === "rollup") return {columns: union(groups, keys), groups: []};
  if (verb === "derive") return {columns: union(columns, keys), groups};
  if (verb === "fold")
    return {
      columns: union(
        columns.filter((name) => !texts.includes(name)),
        ["key", "value"]
      ),
      groups
    };
  if (verb === "select" && args?.getChild("CallExpression") == null)
    return {columns: keys.length > 0 ? texts : texts.filter((name) => columns.includes(name)), groups};
  if (verb === "rename")
    return {
      columns: union(
        columns.filter((name) => !keys.includes(name)),
        texts
      ),
      groups
    };
  if (/^(?:join|cross|concat|union)/.test(verb)) {
    const other = tableOf(args?.firstChild?.nextSibling ?? null, code, depth - 1);
    return {columns: union(columns, other?.columns ?? []), groups: []};
  }
  return /^(?:filter|orderby|unorder|slice|sample|dedupe|reify|impute|relocate|select|spread|unroll|semijoin|antijoin|assign|except|intersect)/.test(
    verb
  )
    ? {columns, groups}
    : null;
}

/** The columns of a chart's rows: `vl.markBar().data(bySpeaker).encode(vl.y().fieldN("`. */
function dataOf(call: SyntaxNode, code: Code): Known | null {
  for (let at: SyntaxNode | null = call; at?.name === "CallExpression"; at = at.firstChild?.firstChild ?? null) {
    const verb = at.firstChild?.lastChild;
    if (verb && code.text(verb) === "data")
      return tableOf(at.getChild("ArgList")?.firstChild?.nextSibling ?? null, code, deepest);
  }
  return null;
}

/** The texts in quotation marks that are arguments, also in lists and as values of an object. */
function textsIn(args: SyntaxNode | null, code: Code): string[] {
  const texts: string[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.name === "String") texts.push(code.text(node).slice(1, -1));
    else if (!/Function/.test(node.name))
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  if (args) visit(args);
  return texts;
}

/** The names on the left in an object that is an argument. */
function keysIn(args: SyntaxNode | null, code: Code): string[] {
  const properties = args?.getChild("ObjectExpression")?.getChildren("Property") ?? [];
  return properties.flatMap(({firstChild}) =>
    firstChild ? [code.text(firstChild).replace(/^["'`]|["'`]$/g, "")] : []
  );
}
