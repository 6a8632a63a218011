import {html, type Html} from "../html/html.js";
import type {CellResult, Shown} from "../kernel/types.js";
import {embedTable} from "./embedTable.js";
import type {FenceOptions} from "./fenceOptions.js";
import {hashCode} from "../kernel/hashCode.js";
import {highlightCode} from "./highlightCode.js";
import {showProblem, showValues, type Draw} from "./showValue.js";

/** What the page's script has to know of a cell, beside what is on the page. */
export interface CellData {
  readonly source: string;
  readonly hash: string;
  readonly rows: number;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** What is shown, for sorting and leafing without a kernel; charts are on the page already. */
  readonly shown: readonly (Shown | null)[];
}

/** A live cell as it stands in the published page: it reads, prints and is searched without any script. */
export function cellHtml(id: string, source: string, options: FenceOptions, result: CellResult, draw: Draw): Html {
  const {rows, inputs, tables, hide, height} = options;
  const shown = result.shown.map((each) => (each.kind === "table" ? embedTable(each) : null));
  const data: CellData = {source, hash: hashCode(source), rows, inputs, shown};
  const problem = result.problem;
  const code = html`<div class="code" role="region" aria-label="Code of ${id}" tabindex="0">
    <pre class="source"><code>${highlightCode(source)}</code></pre>
  </div>`;
  const groups = tables.length === 0 ? null : html` data-tables="${tables.join(" ")}"`;
  const style = height === null ? null : {html: ` style="min-height:${height}px"`};
  return html`<live-cell id="${id}" data-state="${problem ? "error" : "static"}"${groups}>${
    hide
      ? html`<details class="folded">
          <summary>How this is made</summary>
          ${code}
        </details>`
      : code
  }<div class="msg" role="alert"${problem ? null : {html: " hidden"}}>${problem ? showProblem(problem) : null}</div><div class="bar"><button type="button" class="btn main" name="run">Run</button><button type="button" class="btn" name="edit">Edit</button><button type="button" class="btn" name="reset" disabled>Reset</button><button type="button" class="btn quiet" name="share" hidden>Copy link</button><span class="state" role="status">As published</span></div><output${style}>${showValues(result, rows, draw)}</output><script type="application/json">${{html: JSON.stringify(data).replaceAll("<", "\\u003c")}}</script></live-cell>`;
}
