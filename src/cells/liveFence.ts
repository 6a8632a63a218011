import type MarkdownIt from "markdown-it";
import type {Engine} from "../kernel/engine/types.js";
import {openKernel} from "../kernel/openKernel.js";
import type {CellResult, Scope} from "../kernel/types.js";
import {withGroups} from "../kernel/withGroups.js";
import {cellHtml} from "./cellHtml.js";
import {drawTwice} from "./drawTwice.js";
import {fenceOptions, liveInfo, type FenceOptions} from "./fenceOptions.js";

export interface LiveFenceOptions {
  readonly engine: Engine;
  /** The tables, read again for each page, so that a preview shows what is there now. */
  readonly scope: () => Scope;
  readonly extract: (text: string, published: string | null) => unknown;
  /** Lines of a page's file before its text, that is, its front matter: for the lines of messages. */
  readonly linesBefore: (path: string) => number;
  /** Told what is wrong with a cell of a page: “src/who-speaks.md:29: cell by-speaker: …”. */
  readonly warn: (message: string) => void;
}

interface PageCell {
  readonly id: string;
  readonly source: string;
  readonly options: FenceOptions;
  /** Line of the page's file on which its fence stands, counted from 1. */
  readonly line: number;
}

interface Env {
  readonly path?: string;
  live?: {readonly cells: readonly PageCell[]; results: ReadonlyMap<string, CellResult> | null; loaded: boolean};
}

/**
 * A markdown-it plugin: a fence `js live` becomes a live cell with its code and its output. All live cells of a page run as
 * one dataflow, in the kernel that readers have too.
 */
export function liveFence(md: MarkdownIt, options: LiveFenceOptions): MarkdownIt {
  const fence = md.renderer.rules.fence!;
  md.core.ruler.push("live-cells", (state) => {
    const cells: PageCell[] = [];
    const path = (state.env as Env).path ?? "";
    const before = options.linesBefore(path);
    for (const token of state.tokens) {
      const info = token.type === "fence" ? liveInfo(token.info) : null;
      if (info === null) continue;
      const line = before + (token.map?.[0] ?? 0) + 1;
      const fail = (message: string): never => {
        throw new Error(`src${path}.md:${line}: ${message}`);
      };
      const fenced = readOptions(info, fail);
      const id = fenced.id ?? `cell-${cells.length + 1}`;
      if (state.tokens.some((other) => other.type === "heading_open" && other.attrGet("id") === id))
        fail(`a heading of this page has the id “${id}” already; give the live cell another one`);
      if (cells.some((cell) => cell.id === id)) fail(`two live cells of this page have the id “${id}”; change one`);
      token.meta = {...token.meta, cell: cells.push({id, source: token.content.trimEnd(), options: fenced, line}) - 1};
    }
    (state.env as Env).live = {cells, results: null, loaded: false};
  });
  md.renderer.rules.fence = (tokens, index, settings, env: Env, self) => {
    const token = tokens[index]!;
    const at = (token.meta as {cell?: number} | null)?.cell;
    if (at === undefined || !env.live) return fence(tokens, index, settings, env, self);
    env.live.results ??= runPage(env.live.cells, env.path ?? "", options);
    const {id, source, options: fenced} = env.live.cells[at]!;
    const cell = cellHtml(id, source, fenced, env.live.results.get(id)!, (spec) => drawTwice(spec, id)).html;
    if (env.live.loaded) return cell;
    env.live.loaded = true;
    // The first cell of a page brings the script that all of them need, as a block of the page's own code.
    const up = "../".repeat(Math.max(0, (env.path ?? "/").split("/").length - 2)) || "./";
    const script = Object.assign(Object.create(Object.getPrototypeOf(token) as object), token, {
      info: "js echo=false",
      content: `import "${up}components/liveCell/liveCell.js";\n`,
      meta: null
    }) as typeof token;
    return cell + fence([script], 0, settings, env, self);
  };
  return md;
}

function readOptions(info: string, fail: (message: string) => never): FenceOptions {
  try {
    return fenceOptions(info);
  } catch (error) {
    return fail((error as Error).message);
  }
}

function runPage(cells: readonly PageCell[], path: string, options: LiveFenceOptions): ReadonlyMap<string, CellResult> {
  const scope = options.scope();
  const inputs = Object.assign({}, scope.inputs, ...cells.map((cell) => cell.options.inputs)) as Record<
    string,
    unknown
  >;
  const groups = cells.flatMap((cell) => cell.options.tables);
  const kernel = openKernel(options.engine, withGroups({...scope, inputs}, groups), {extract: options.extract});
  const {results} = kernel.update(cells);
  kernel.dispose();
  for (const {id, problem} of results) {
    if (!problem) continue;
    const line = cells.find((cell) => cell.id === id)!.line + (problem.line ?? 0);
    options.warn(`src${path}.md:${line}: cell ${id}: ${problem.message}${problem.hint ? ` ${problem.hint}` : ""}`);
  }
  return new Map(results.map((result) => [result.id, result]));
}
