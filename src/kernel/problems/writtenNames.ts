import {calledOf, isNode, keyOf, partsOf, type SyntaxNode} from "./syntaxNode.js";

/** Names of properties that a program writes: as keys of objects, and by assignment. */
export function writtenIn(program: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: SyntaxNode, pattern: boolean): void => {
    // “rename” takes its keys away.
    if (calledOf(node)?.verb === "rename") return visit(node.callee as SyntaxNode, false);
    if (node.type === "Property" && !pattern) names.add(keyOf(node.key, node.computed) ?? "");
    const target =
      node.type === "AssignmentExpression" ? node.left : node.type === "UpdateExpression" ? node.argument : null;
    if (isNode(target) && target.type === "MemberExpression") names.add(keyOf(target.property, target.computed) ?? "");
    partsOf(node).forEach((part) =>
      visit(part, part.type === "ObjectPattern" || (pattern && part.type === "Property"))
    );
  };
  visit(program, false);
  return names;
}

/** Names of variables that are given another value after their declaration. */
export function reassignedIn(program: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: SyntaxNode): void => {
    if (node.type === "AssignmentExpression" && isNode(node.left) && node.left.type === "Identifier")
      names.add(String(node.left.name));
    partsOf(node).forEach(visit);
  };
  visit(program);
  return names;
}
