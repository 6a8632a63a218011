import {isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLError} from "yaml";

/** A value of the front matter and the line of the file it stands on. */
export interface Field {
  readonly value: unknown;
  readonly line: number;
}

export interface FrontMatter {
  readonly fields: ReadonlyMap<string, Field>;
  readonly mistakes: readonly {readonly line: number; readonly found: string; readonly write: string}[];
}

/**
 * Reads the YAML of a front matter. Every scalar is a string, as it stands: no `no` becomes false, no title a number; an empty
 * value is left out.
 * @param yaml the lines between the two `---`, the first of which is line 2 of the file
 */
export function parseFrontMatter(yaml: string): FrontMatter {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + 1;
  const doc = parseDocument(yaml, {schema: "failsafe", lineCounter, prettyErrors: false});
  const [error] = doc.errors;
  if (error) return {fields: new Map(), mistakes: [{line: lineAt(error.pos[0]), ...explained(error, yaml)}]};
  const {contents} = doc;
  if (contents === null || (isScalar(contents) && contents.value === "")) return {fields: new Map(), mistakes: []};
  if (!isMap(contents))
    return {
      fields: new Map(),
      mistakes: [
        {line: 2, found: "the front matter has no keys", write: "write one “key: value” a line, as outlet: Reuters"}
      ]
    };
  const fields = new Map<string, Field>();
  const mistakes: {line: number; found: string; write: string}[] = [];
  for (const {key, value} of contents.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    const line = lineAt((isScalar(key) && key.range?.[0]) || 0);
    try {
      const plain = isNode(value) ? value.toJS(doc, {maxAliasCount: 100}) : "";
      const trimmed = typeof plain === "string" ? plain.trim() : plain;
      if (trimmed !== "" && trimmed !== null) fields.set(name, {value: trimmed, line});
    } catch {
      // “*name” stands for a value that “&name” marked; here there is none, or far too many.
      mistakes.push({line, found: `the value of “${name}” begins with *`, write: "put the value in quotation marks"});
    }
  }
  return {fields, mistakes};
}

/** What a teacher can do about a mistake in YAML; the rest is told in the parser’s words. */
function explained({code, message, pos}: YAMLError, yaml: string): {found: string; write: string} {
  if (code === "DUPLICATE_KEY") {
    const key = /^[^:\n]*/.exec(yaml.slice(pos[0]))![0].trim();
    return {found: `the key “${key}” stands twice in the front matter`, write: "keep one of the two"};
  }
  const line = lineAround(yaml, pos[0]);
  if ((code === "BLOCK_AS_IMPLICIT_KEY" || code === "MULTILINE_IMPLICIT_KEY") && !line.includes(":"))
    return {found: `the line “${line}” of the front matter has no colon`, write: "write it as “key: value”"};
  if (code === "BLOCK_AS_IMPLICIT_KEY" || code === "MULTILINE_IMPLICIT_KEY")
    return {
      found: "a value of the front matter has a colon in it",
      write: 'put the whole value in quotation marks, as title: "Minister: no new arms"'
    };
  if (code === "TAB_AS_INDENT")
    return {found: "the front matter has a tab where spaces should be", write: "put spaces in its place"};
  return {
    found: `the front matter is not YAML (${message.split("\n")[0]!.replace(/[.:]$/, "")})`,
    write: "write one “key: value” a line, values with special characters in quotation marks"
  };
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(text.lastIndexOf("\n", at - 1) + 1, end < 0 ? text.length : end).trim();
}
