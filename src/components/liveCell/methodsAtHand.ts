import {isTableAt, valueOf, type Code, type SyntaxNode} from "./columnsAtHand.js";
import type {Vocabulary} from "./editorTypes.js";

/** Steps from call to call, and from name to name, that are followed. */
const deepest = 60;

/** What a table gives that is no table. */
const lists = new Set(["objects", "array", "columnNames", "columns", "values", "indices"]);
const ofList = methodsOf(Array.prototype);
const ofText = methodsOf(String.prototype);

/**
 * The methods of the value that an expression gives, as far as the code tells: of a table, of a part of a chart (`vl.x()`, and whatever
 * is called on it), of a list or of a text. Empty where it does not tell.
 */
export function methodsAtHand(
  node: SyntaxNode | null,
  code: Code,
  vocabulary: Vocabulary,
  depth = deepest
): readonly string[] {
  if (!node || depth === 0) return [];
  const {vl, verbs, names} = vocabulary;
  const at = (other: SyntaxNode | null): readonly string[] => methodsAtHand(other, code, vocabulary, depth - 1);
  if (node.name === "ParenthesizedExpression") return at(node.firstChild?.nextSibling ?? null);
  if (node.name === "ArrayExpression") return ofList;
  if (node.name === "String" || node.name === "TemplateString") return ofText;
  if (isTableAt(node, code)) return verbs;
  if (node.name === "VariableName") {
    const value = valueOf(code.text(node), node, code);
    return value ? at(value) : names.includes(code.text(node)) ? verbs : [];
  }
  const callee = node.name === "CallExpression" ? node.firstChild : null;
  if (callee?.name !== "MemberExpression") return [];
  const [owner, method] = [callee.firstChild!, code.text(callee.lastChild!)];
  if (code.text(owner) === "vl") return Object.hasOwn(vl, method) ? vl[method]! : [];
  if (code.text(owner) === "aq") return /^(?:table|from|fromCSV|fromJSON)$/.test(method) ? verbs : [];
  const before = at(owner);
  if (before === verbs) return lists.has(method) ? ofList : verbs;
  if (before === ofList) return sameList.has(method) ? ofList : method === "join" ? ofText : [];
  if (before === ofText) return method === "split" ? ofList : /^(?:to|trim|replace|slice)/.test(method) ? ofText : [];
  // What is called on a part of a chart gives that part.
  return before.includes(method) ? before : [];
}

const sameList = new Set(["filter", "map", "flatMap", "slice", "concat", "sort", "reverse", "toSorted", "toReversed"]);

function methodsOf(prototype: object): readonly string[] {
  return Object.getOwnPropertyNames(prototype).filter((name) => /^[a-z]/.test(name) && name !== "constructor");
}
