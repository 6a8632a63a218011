import {html, type Html} from "../html/html.js";
import {articleName} from "../pages/dateNote.js";
import type {Corpus} from "../pages/corpus.js";
import {corpus} from "../pages/corpus.js";
import {reading} from "../pages/reading.js";
import {whenPage} from "../pages/when/whenPage.js";
import {whoSpeaksPage} from "../pages/whoSpeaks/whoSpeaks.js";
import {ownDesk} from "./ownDesk.js";
import {exampleFields, exampleText} from "./example.js";
import {withNote} from "./ownFigures.js";
import {rulesHtml} from "./rulesHtml.js";
import {firstLook, viewHtml} from "./viewHtml.js";
import {viewNames} from "./rowViews.js";
import {readOwn, type Extract} from "./work.js";

/** What the page “Your own article” shows before a reader brings a text: an example, read at build by the same code. */
export function ownPage(all: Corpus, extract: Extract) {
  const work = readOwn({id: "mine", text: exampleText, fields: exampleFields, without: []}, extract);
  const {result} = work;
  const outlet = work.article.outlet ?? "Your text";
  const one = corpus([{...reading({...work.article, outlet}, work.extraction), here: true}]);
  const {words, types} = whoSpeaksPage(one);
  const {dated: below, undated} = whenPage(one);
  const dated = withNote(below);
  return {
    desk: ownDesk(result),
    views: html`<div class="own-views" data-own="views">
      <div class="tabs" role="tablist" aria-label="Tables">
        ${viewNames.map((name, i) => viewTab(name, result.views[name].rows.length, i === 0))}
      </div>
      <div id="own-view" role="tabpanel" aria-labelledby="own-tab-quotes" data-own="view">
        ${viewHtml("quotes", result.views.quotes, firstLook)}
      </div>
    </div>`,
    words,
    types,
    dated,
    undated,
    rules: html`<div data-own="rules">
      <p class="own-acts">
        <button type="button" class="btn" name="all-rules" disabled>Switch all on</button>
        <span role="status" data-own="rules-state"></span>
      </p>
      <div data-own="differences"></div>
      <div data-own="switches" inert>${rulesHtml(result.rules, new Set())}</div>
    </div>`,
    compare: html`<div data-own="compare">
      <p class="own-acts">
        <label
          >Compare with
          <select name="article" disabled>
            ${all.readings.map((r) => html`<option value="${r.id}">${articleName(r, true)}</option>`)}
          </select></label
        >
        <button type="button" class="btn" name="compare" disabled>Compare</button>
        <span role="status" data-own="compare-state"></span>
      </p>
      <div data-own="comparison"></div>
    </div>`,
    files: html`<p class="own-acts" data-own="files">
        <button type="button" class="btn" name="file" value="csv" disabled>Tables as CSV</button>
        <button type="button" class="btn" name="file" value="json" disabled>Everything as JSON</button>
        <button type="button" class="btn" name="file" value="annotations" disabled>Web Annotations</button>
        <button type="button" class="btn" name="file" value="article" disabled>Article file</button>
      </p>
      <p class="small">
        The CSV files are those of The data, for this text. The annotations are W3C Web Annotations (JSON-LD) of quotes
        with their speakers and cues, times, events, figures and persons, for other tools. The article file goes into
        <code>data/articles</code> as it is; then Mark it yourself has the text, and reads the annotations.
      </p>`,
    tables: work.result.tables
  };
}

function viewTab(name: string, n: number, chosen: boolean): Html {
  return html`<button
    type="button"
    role="tab"
    id="own-tab-${name}"
    name="view"
    value="${name}"
    aria-selected="${String(chosen)}"
    aria-controls="own-view"
    tabindex="${chosen ? "0" : "-1"}"
  >
    ${name} <span class="ct">${n}</span>
  </button>`;
}
