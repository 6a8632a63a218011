import type MarkdownIt from "markdown-it";
import type {Engine} from "../kernel/openBox.js";
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
  /** Told what is wrong with a cell of a page: “src/who-speaks.md, cell by-speaker, line 2: …”. */
  readonly warn: (message: string) => void;
}

interface PageCell {
  readonly id: string;
  readonly source: string;
  readonly options: FenceOptions;
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
    for (const token of state.tokens) {
      const info = token.type === "fence" ? liveInfo(token.info) : null;
      if (info === null) continue;
      const fenced = fenceOptions(info);
      const id = fenced.id ?? `cell-${cells.length + 1}`;
      if (state.tokens.some((other) => other.type === "heading_open" && other.attrGet("id") === id))
        throw new Error(`A heading of this page has the id “${id}” already; give the live cell another one`);
      if (cells.some((cell) => cell.id === id)) throw new Error(`Two live cells of this page have the id “${id}”`);
      token.meta = {...token.meta, cell: cells.push({id, source: token.content.trimEnd(), options: fenced}) - 1};
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
  for (const {id, problem} of results)
    if (problem)
      options.warn(
        `src${path}.md, cell ${id}${problem.line === null ? "" : `, line ${problem.line}`}: ${problem.message}`
      );
  return new Map(results.map((result) => [result.id, result]));
}
