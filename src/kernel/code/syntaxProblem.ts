import {tokenizer, tokTypes, type Token} from "acorn";
import {problemAt, lineAt, withFix} from "./problem.js";
import {suggest} from "./suggest.js";
import type {Problem} from "../types.js";

const closes: Readonly<Record<string, string>> = {"(": ")", "[": "]", "{": "}", "${": "}"};

/**
 * Says in words for beginners why a cell cannot be read as JavaScript.
 * @param error what the parser threw; its message ends in “(line:column)”
 */
export function syntaxProblem(source: string, error: Error): Problem {
  const at = placeOf(source, error);
  const raw = error.message.replace(/ \(\d+:\d+\)$/, "");
  const curly = /[“”„«»‘’]/.exec(source.slice(at, at + 1));
  if (curly) {
    const straight = /[‘’]/.test(curly[0]) ? "'" : '"';
    const problem = problemAt("syntax", "Code takes straight quotation marks, not curly ones.", source, at, at + 1);
    return {...problem, fix: {from: at, to: at + 1, insert: straight, label: `Change it to ${straight}`}};
  }
  for (const [pattern, words] of sentences) {
    const found = pattern.exec(raw);
    if (found) return problemAt("syntax", words(found[1] ?? ""), source, at, wordEnd(source, at));
  }
  return brackets(source, at) ?? misspelt(source, at) ?? unexpected(source, at);
}

type Words = (name: string) => string;
const sentences: readonly (readonly [RegExp, Words])[] = [
  [/^Unterminated string/, () => "The text that begins here has no closing quotation mark."],
  [/^Unterminated template/, () => "The text that begins here has no closing backtick (`)."],
  [/^Unterminated regular/, () => "The pattern that begins here has no closing slash (/)."],
  [/^Unterminated comment/, () => "The comment that begins here is never closed with */."],
  [/^Invalid regular expression/, () => "This pattern between slashes cannot be read."],
  [
    /^Identifier '(.+)' has already been declared/,
    (name) => `“${name}” is named twice in this cell. Give one of them another name.`
  ],
  [
    /^Global '(.+)' cannot be redefined/,
    (name) => `“${name}” is a name that JavaScript uses itself. Take another one.`
  ],
  [
    /^Assignment to (?:external variable|global) '(.+)'/,
    (name) =>
      `“${name}” belongs to another cell or to the page, and cannot be changed here. Give your value a name of its own: const my = …`
  ],
  [/^Assigning to rvalue/, () => "Only a name can stand left of a single =. To compare two values, write ===."],
  [/^Missing initializer/, () => "A const needs a value: const name = …"],
  [/^The keyword '(.+)' is reserved/, (name) => `“${name}” is a word of the language and cannot be a name.`],
  [/^'return' outside of function/, () => "A cell gives back its value by itself: leave out “return”."],
  [/call stack|stack overflow/, () => "This code is nested too deeply to be read."],
  [
    /^(?:Invalid number|Identifier directly after number)/,
    () => "A name cannot begin with a digit, and a number cannot hold letters."
  ]
];

function placeOf(source: string, error: Error): number {
  const {pos} = error as {pos?: unknown};
  if (typeof pos === "number") return pos;
  const found = /\((\d+):(\d+)\)$/.exec(error.message);
  if (!found) return 0;
  const lines = source.split("\n").slice(0, Number(found[1]) - 1);
  return lines.reduce((at, line) => at + line.length + 1, 0) + Number(found[2]);
}

function wordEnd(source: string, at: number): number {
  return at + (/^(?:[\w$]+|.)/u.exec(source.slice(at))?.[0].length ?? 0);
}

/** An unmatched bracket is what most often goes wrong: says which, and where it was opened. */
function brackets(source: string, at: number): Problem | null {
  const open: {readonly mark: string; readonly at: number}[] = [];
  for (const token of tokensOf(source)) {
    const mark = source.slice(token.start, token.end);
    if (token.type === tokTypes.string || token.type === tokTypes.template) continue;
    if (mark in closes) open.push({mark, at: token.start});
    else if (mark === ")" || mark === "]" || mark === "}") {
      const last = open.pop();
      if (!last) return problemAt("syntax", `There is one “${mark}” too many here.`, source, token.start, token.end);
      if (closes[last.mark] !== mark) {
        const words = `“${last.mark}” from line ${lineAt(source, last.at)} should be closed with “${closes[last.mark]}” before “${mark}”.`;
        return problemAt("syntax", words, source, token.start, token.end);
      }
    }
  }
  const last = open.at(-1);
  const before = lastOpen(source, at);
  if (before && /^(?:\{|;)/.test(source.slice(at)) && /\b(?:if|while|for|switch)\s*$/.test(source.slice(0, before.at)))
    return problemAt(
      "syntax",
      "“(” is opened here and not closed with “)” before what follows.",
      source,
      before.at,
      before.at + 1
    );
  if (!last || at < source.trimEnd().length) return null;
  const words = `“${last.mark}” is opened here and never closed with “${closes[last.mark]}”.`;
  return problemAt("syntax", words, source, last.at, last.at + last.mark.length);
}

/** The innermost “(” that is open at a place. */
function lastOpen(source: string, at: number): {readonly at: number} | null {
  const open: {readonly at: number}[] = [];
  for (const token of tokensOf(source)) {
    if (token.start >= at) break;
    if (token.type === tokTypes.parenL) open.push({at: token.start});
    if (token.type === tokTypes.parenR) open.pop();
  }
  return open.at(-1) ?? null;
}

const keywords = "function const let return async await for while if else new class typeof import".split(" ");

/** `fucntion f() {}`: the word before is almost one of the language. */
function misspelt(source: string, at: number): Problem | null {
  const before = tokensOf(source).findLast((token) => token.end <= at);
  const word = before?.type === tokTypes.name ? source.slice(before.start, before.end) : "";
  const near = word === "" ? null : suggest(word, keywords);
  if (near === null) return null;
  return withFix(
    problemAt("syntax", `“${word}” is not a word of the language.`, source, before!.start, before!.end),
    near
  );
}

function unexpected(source: string, at: number): Problem {
  const word = source.slice(at, wordEnd(source, at)).trim();
  if (word === "")
    return problemAt(
      "syntax",
      "The code stops too early: something is missing at its end.",
      source,
      source.trimEnd().length - 1,
      source.trimEnd().length
    );
  const before = tokensOf(source).findLast((token) => token.end <= at);
  const value = /[\w$"'`)\]}]$/.test(source.slice(0, before?.end ?? 0)) && /^[\w$"'`{([]/.test(word);
  const end = value
    ? "Is a comma, a dot or a bracket missing before it?"
    : "Something before it is missing, or it is too much.";
  return problemAt("syntax", `“${word}” cannot stand here. ${end}`, source, at, wordEnd(source, at));
}

/** The tokens up to the first that cannot be read. */
function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  try {
    for (const token of tokenizer(source, {ecmaVersion: "latest", sourceType: "module"})) tokens.push(token);
  } catch {
    // what was read so far is enough
  }
  return tokens;
}
