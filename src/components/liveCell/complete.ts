import type {CompletionContext, CompletionResult} from "@codemirror/autocomplete";
import {ensureSyntaxTree, syntaxTree} from "@codemirror/language";
import {columnsAtHand, type Code, type SyntaxNode} from "./columnsAtHand.js";
import type {Vocabulary} from "./editorTypes.js";
import {methodsAtHand} from "./methodsAtHand.js";

/** Offers names, columns and verbs, by what stands before the cursor. */
export function complete(context: CompletionContext, vocabulary: Vocabulary): CompletionResult | null {
  const {state, pos, explicit} = context;
  const word = context.matchBefore(/[\w$]*/)!;
  const code: Code = {tables: vocabulary.tables, text: ({from, to}) => state.sliceDoc(from, to)};
  // On a slow machine the editor may not have read this far yet.
  const tree = ensureSyntaxTree(state, state.doc.length, 500) ?? syntaxTree(state);
  const node = tree.resolveInner(pos, -1);
  const offer = (list: readonly string[], type: string): CompletionResult | null =>
    list.length === 0
      ? null
      : {from: word.from, options: [...new Set(list)].map((label) => ({label, type})), validFor: /^[\w$]*$/};
  const columns = (): readonly string[] => columnsAtHand(node, code) ?? Object.values(vocabulary.tables).flat();

  if (node.name === "String") {
    const opened = state.sliceDoc(node.from + 1, pos);
    return /^[\w$]*$/.test(opened) && isArgument(node) ? offer(columns(), "property") : null;
  }
  if (/Comment|Template/.test(node.name)) return null;
  const dot = context.matchBefore(/\.\s*[\w$]*/);
  if (!dot) return word.from === word.to && !explicit ? null : offer(vocabulary.names, "variable");

  // A chain may go on in the next line.
  const owner = tree.resolveInner(state.sliceDoc(0, dot.from).trimEnd().length, -1);
  const name = ownerName(code.text(owner), owner);
  if (name === "aq" || name === "op") return offer(vocabulary[name], "function");
  if (name === "vl") return offer(Object.keys(vocabulary.vl), "function");
  if (name !== null && isParameter(owner, name, code)) return offer(columns(), "property");
  const inner = Object.keys(vocabulary.tables).flatMap((table) =>
    name !== null && table.startsWith(`${name}.`) ? [table.slice(name.length + 1)] : []
  );
  if (inner.length > 0) return offer(inner, "variable");
  return offer(methodsAtHand(expressionBefore(owner), code, vocabulary), "method");
}

function ownerName(text: string, node: SyntaxNode): string | null {
  return node.name === "VariableName" ? text : null;
}

/** The whole expression that ends where a node ends: of `quotes.count()`, its “)” is only the last sign. */
function expressionBefore(node: SyntaxNode): SyntaxNode {
  let at = node;
  while (at.parent && at.parent.to === node.to && /Expression$|^ArgList$/.test(at.parent.name)) at = at.parent;
  return at;
}

/** Whether a text is an argument, or stands in a list or an object that is one. */
function isArgument({parent}: SyntaxNode): boolean {
  return parent !== null && /^(?:ArgList|ArrayExpression|Property|MemberExpression)$/.test(parent.name);
}

/** Whether a name is that of a row: a parameter of the function around it. */
function isParameter(node: SyntaxNode, name: string, code: Code): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (!/Function/.test(at.name)) continue;
    const params = at.getChild("ParamList") ?? at.getChild("VariableDefinition");
    if (params && new RegExp(`(?<![\\w$])${name.replace(/\$/g, "\\$")}(?![\\w$])`).test(code.text(params))) return true;
  }
  return false;
}
