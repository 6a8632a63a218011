import {readdirSync, readFileSync} from "node:fs";
import MarkdownIt from "markdown-it";
import {nodeEngine} from "../../../loaders/nodeKernel.js";
import {liveFence} from "../../../src/cells/liveFence.js";
import {extract} from "../../../src/extract/extract.js";
import {unpackColumn, type PackedColumn} from "../../../src/kernel/engine/packColumn.js";
import type {Scope} from "../../../src/kernel/types.js";

/** The page of the site in which the cells of the tests stand. */
export const at = "who-speaks";

const sources = `
\`\`\`js live id=by-speaker
// quotes and words, by article and speaker
const bySpeaker = quotes
  .filter((d) => d.speaker != null)
  .groupby("article", "speaker")
  .rollup({quotes: op.count(), words: op.sum("words")})
  .orderby(aq.desc("words"))
\`\`\`

\`\`\`js live id=speaker-chart
vl.markBar()
  .data(bySpeaker)
  .encode(vl.y().fieldN("speaker").sort("-x").title(null), vl.x().sum("words"), vl.color().fieldN("article"))
\`\`\`

<p><label>The minister <select id="verb"><option>said</option><option>denied</option></select></label></p>

\`\`\`js live id=one-word inputs={"verb":"said"}
\`The minister \${verb} that old contracts would be kept.\`
\`\`\`

\`\`\`js live id=folded hide height=240
quotes.numRows()
\`\`\`

\`\`\`js live id=long rows=4
const long = aq.table({n: Array.from({length: 60_000}, (_, i) => i)})
\`\`\`

<div style="height: 3000px"></div>

\`\`\`js live id=my-quotes tables=mine
mine.quotes.groupby("speaker").count()
\`\`\`
`;

/** Puts cells for tests, rendered as the build renders an author's, in place of those that a page of the site has. */
export async function putCells(): Promise<(html: string) => string> {
  const engine = await nodeEngine();
  const scope = builtScope();
  const md = liveFence(new MarkdownIt({html: true}), {
    engine,
    scope: () => scope,
    extract: (text, published) => extract({id: "pasted", text, published}),
    linesBefore: () => 0,
    warn(message) {
      throw new Error(message);
    }
  });
  const cells = md.render(sources, {path: `/${at}`}).replace(/<pre><code class="language-js"[^]*?<\/pre>/g, "");
  return (html) => {
    let put = false;
    return html.replace(/<live-cell [^]*?<\/live-cell>/g, () => (put ? "" : ((put = true), cells)));
  };
}

/** The scope of the built site, with the rows that a page loads when a cell names a table. */
function builtScope(): Scope {
  const bare = readBuilt("_file/data/live", "scope") as Scope;
  const tables = Object.keys(bare.tables).map((table) => {
    const packed = readBuilt("_file/data/live/tables", table) as readonly (readonly [string, PackedColumn])[];
    return [table, packed.map(([name, values]) => ({name, values: unpackColumn(values)}))];
  });
  return {...bare, tables: Object.fromEntries(tables) as Scope["tables"]};
}

const readBuilt = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(`dist/${built(folder, name)}`, "utf8"));

/** A file of the built site whose name has its hash in it. */
export function built(folder: string, name: string): string {
  const file = readdirSync(`dist/${folder}`).find((each) => each.startsWith(`${name}.`));
  if (file === undefined) throw new Error(`the built site has no ${folder}/${name}`);
  return `${folder}/${file}`;
}
