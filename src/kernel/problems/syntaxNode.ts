import type {Node} from "acorn";

/** A node of a cell's syntax tree (ESTree), whose parts are looked at one by one. */
export type SyntaxNode = Node & Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && typeof (value as {type?: unknown}).type === "string";
}

/** The parts of a node, in their order. */
export function partsOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []
  );
}

export const nodesIn = (value: unknown): SyntaxNode[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** The text of a literal; null of anything else. */
export function textOf(node: unknown): string | null {
  return isNode(node) && node.type === "Literal" && typeof node.value === "string" ? node.value : null;
}

/** The name by which a member is asked for, or under which a property stands: `d.speaker`, `d["speaker"]`, `{speaker: …}`. */
export function keyOf(key: unknown, computed: unknown): string | null {
  if (!isNode(key)) return null;
  return key.type === "Identifier" && computed !== true ? String(key.name) : textOf(key);
}

/** What is called, as owner and name: of `quotes.filter(…)`, `quotes` and “filter”. */
export function calledOf(node: SyntaxNode): {readonly owner: SyntaxNode; readonly verb: string} | null {
  const callee = node.type === "CallExpression" && isNode(node.callee) ? node.callee : null;
  if (callee?.type !== "MemberExpression" || !isNode(callee.object)) return null;
  const verb = keyOf(callee.property, callee.computed);
  return verb === null ? null : {owner: callee.object, verb};
}
