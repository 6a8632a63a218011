import {html, type Html} from "../html/html.js";
import {datesHtml} from "./datesHtml.js";
import type {OwnResult} from "./work.js";

/** The two columns of the page: the form at the left, a text with its marks at the right; at build, those of the example. */
export function ownDesk(result: OwnResult): Html {
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
      <h2 class="own-title" data-own="heading">${result.headed ? "Example" : (header.title ?? "Example")}</h2>
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
