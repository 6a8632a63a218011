import {html, type Html} from "../html/html.js";
import {articleName} from "../pages/dateNote.js";
import type {Corpus} from "../pages/corpus.js";
import {corpus} from "../pages/corpus.js";
import {reading} from "../pages/reading.js";
import {whenPage} from "../pages/whenPage.js";
import {whoSpeaksPage} from "../pages/whoSpeaks.js";
import {datesHtml} from "./datesHtml.js";
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
    desk: desk(result),
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
        The CSV files are those of The data, for this text. The annotations are W3C Web Annotations (JSON-LD), as Mark
        it yourself and other tools read them. The article file goes into <code>data/articles</code> as it is.
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

function desk(result: ReturnType<typeof readOwn>["result"]): Html {
  const {header} = result;
  return html`<div class="own-desk" id="own">
    <form class="own-form" autocomplete="off" aria-label="Your text">
      <noscript
        ><p class="own-warn">
          To read a text of your own, this page needs JavaScript, which this browser does not run. What it would show is
          shown here on an example, read when this site was built.
        </p></noscript
      >
      <fieldset disabled>
        <div class="own-field">
          <label for="own-published">Day of publication</label>
          <input
            type="date"
            id="own-published"
            name="published"
            min="1000-01-01"
            max="9999-12-31"
            aria-describedby="own-why"
          />
          <p class="small" id="own-why">
            “Friday” and “last year” mean a day only against the day the text was published.
          </p>
          <div class="own-dates small" data-own="dates">
            <p>In the example:</p>
            ${datesHtml(result, null)}
          </div>
        </div>
        <div class="own-pair">
          <div class="own-field">
            <label for="own-outlet">Outlet</label>
            <input id="own-outlet" name="outlet" maxlength="200" />
          </div>
          <div class="own-field">
            <label for="own-title">Title</label>
            <input id="own-title" name="title" maxlength="400" />
          </div>
        </div>
        <div class="own-field own-drop">
          <label for="own-text">Text</label>
          <textarea
            id="own-text"
            name="text"
            rows="14"
            dir="auto"
            spellcheck="false"
            aria-describedby="own-hint"
            placeholder="Paste a news text here, or drop files"
          ></textarea>
          <p class="small" id="own-hint">Or files: .txt, .md, .html. Nothing you bring leaves this device.</p>
          <p class="own-acts">
            <button type="button" class="btn" name="open">Open files</button>
            <button type="button" class="btn" name="new">New text</button>
            <button type="button" class="btn quiet" name="example">Use the example</button>
          </p>
          <input
            type="file"
            name="files"
            accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
            multiple
            hidden
            aria-label="Files"
          />
        </div>
      </fieldset>
      <p class="own-state" role="status" data-own="state"></p>
      <p class="own-go" data-own="go" hidden><a href="#own-read">See it marked</a></p>
      <div class="own-progress" data-own="progress" hidden>
        <progress max="1" value="0" aria-label="Model loaded"></progress>
      </div>
      <p class="own-acts" data-own="stop" hidden><button type="button" class="btn" name="stop">Stop</button></p>
      <div data-own="said" role="status"></div>
      <section class="own-texts" aria-labelledby="own-texts-head" data-own="texts" hidden>
        <h2 id="own-texts-head">Your texts</h2>
        <ul></ul>
        <p class="own-acts"><button type="button" class="btn quiet" name="delete-all">Delete all</button></p>
      </section>
    </form>
    <div class="own-read" id="own-read" data-own="read" data-state="example">
      <p class="own-which small" data-own="which">
        An example, written for this kit: ${header.outlet}, read when this site was built.
      </p>
      <h2 class="own-title" data-own="heading">${header.title ?? "Example"}</h2>
      <div data-own="notes"></div>
      <div data-own="byline">${{html: result.byline}}</div>
      <div data-own="layers">${{html: result.layers}}</div>
      <div data-own="key">${{html: result.key}}</div>
      <div data-own="reader">${{html: result.reader.html}}</div>
      <p class="own-acts tfoot" data-own="parts" hidden>
        <span></span><button type="button" class="btn" name="part-back">Back</button
        ><button type="button" class="btn" name="part-more">More paragraphs</button>
      </p>
    </div>
  </div>`;
}
