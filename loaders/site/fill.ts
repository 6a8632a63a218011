import type MarkdownIt from "markdown-it";
import type {Token} from "markdown-it";
import {canWait, placeholder} from "./canWait.js";

/** What the build has computed for the pages: page path → name → text, or markup. */
export type Filling = Readonly<Record<string, Readonly<Record<string, string | {readonly html: string}>>>>;

/**
 * A markdown-it plugin: `{{name}}` in a page stands for a value computed from the tables at build. Text goes in as text;
 * markup goes in after Markdown and `${…}` have been read, so that nothing in an article can become code.
 * @param waits whether long markup is put in after Framework's build, by `putIn`
 */
export function fill(md: MarkdownIt, read: () => Filling, waits = false): MarkdownIt {
  const find: typeof valueOf = (filling, path, name) => {
    const value = valueOf(filling, path, name);
    return waits && typeof value !== "string" && canWait(value.html) ? {html: placeholder(name)} : value;
  };
  md.inline.ruler.before("text", "fill", (state, silent) => {
    const match = /^\{\{([\w-]+)\}\}/.exec(state.src.slice(state.pos, state.pos + 80));
    if (!match) return false;
    if (!silent) {
      const value = find(read(), (state.env as PageEnv).path ?? "", match[1]!);
      const token = state.push(typeof value === "string" ? "text" : "filled", "", 0);
      token.content = typeof value === "string" ? value : value.html;
    }
    state.pos += match[0].length;
    return true;
  });
  md.block.ruler.before("paragraph", "fill", (state, startLine, _endLine, silent) => {
    const line = state.src.slice(state.bMarks[startLine]! + state.tShift[startLine]!, state.eMarks[startLine]);
    const match = /^\{\{([\w-]+)\}\}\s*$/.exec(line);
    if (!match) return false;
    const value = find(read(), (state.env as PageEnv).path ?? "", match[1]!);
    if (typeof value === "string") return false;
    if (!silent) {
      state.push("filled", "", 0).content = value.html + "\n";
      state.line = startLine + 1;
    }
    return true;
  });
  md.core.ruler.after("block", "empty-sections", (state) => void (state.tokens = withoutEmptySections(state.tokens)));
  md.renderer.rules.filled = (tokens, index) => tokens[index]!.content;
  // Inside markup that a page writes itself.
  for (const rule of ["html_block", "html_inline"] as const) {
    const before = md.renderer.rules[rule]!;
    md.renderer.rules[rule] = (tokens, index, options, env, self) =>
      before(tokens, index, options, env, self).replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
        const value = find(read(), (env as PageEnv).path ?? "", name);
        return typeof value === "string" ? md.utils.escapeHtml(value) : value.html;
      });
  }
  return md;
}

interface PageEnv {
  readonly path?: string;
}

/** What `{{name}}` stands for on a page. */
export function valueOf(filling: Filling, path: string, name: string): string | {readonly html: string} {
  const page = filling[path] ?? filling[path.replace(/[^/]*$/, "*")];
  const value = page?.[name] ?? filling["*"]?.[name];
  // A page asks for what its module does not compute: said on the page in preview; a browser test finds it in a build.
  return value ?? {html: `<span class="observablehq--error">Nothing called “${name}” is computed for ${path}</span>`};
}

/** Without those headings under which nothing stands but values that are empty for this corpus. */
function withoutEmptySections(tokens: readonly Token[]): Token[] {
  const starts = tokens.flatMap(({type}, i) => (type === "heading_open" ? [i] : []));
  return starts.reduceRight(
    (kept, start, k) => {
      const body = tokens.slice(start + 3, starts[k + 1] ?? tokens.length);
      // Markup that a page writes itself under a section's values stands on its own.
      const values = body[0]?.type === "filled" ? body.filter(({type}) => type !== "html_block") : body;
      const isEmpty =
        values.length > 0 && values.every(({type, content}) => type === "filled" && content.trim() === "");
      return isEmpty ? kept.filter((token) => !tokens.slice(start, start + 3).includes(token)) : kept;
    },
    [...tokens]
  );
}
