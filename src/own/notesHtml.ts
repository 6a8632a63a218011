import {html, type Html} from "../html/html.js";
import {longest} from "./limits.js";
import type {OwnResult} from "./work.js";

/** What a reader should know of a text before trusting its tables: its language, its length, whether it is two. */
export function notesHtml({language, whole, read, words, second, views}: OwnResult): Html {
  return html`${
    language !== null &&
    !language.english &&
    html`<p class="own-warn">
      This text seems to be in ${language.name}. The rules read English: expect few quotes and events from it, and wrong
      ones.
    </p>`
  }
  ${
    !whole &&
    html`<p class="own-warn">
      This text is too long to be read as one article. Its first ${read.toLocaleString("en-US")} characters
      (${words.toLocaleString("en-US")} words) were read; up to ${longest.toLocaleString("en-US")} can be. The rest is
      kept and not read.
    </p>`
  }
  ${
    second.length > 0 &&
    html`<p class="own-warn">
      ${second.length === 1 ? "Another article seems" : `${second.length} more articles seem`} to begin in this text.
      Times and names of one would be read against the other.
      <button type="button" class="linklike" name="split">Make ${second.length + 1} texts of it</button>
    </p>`
  }
  ${
    words > 0 &&
    Object.values(views).every(({rows}) => rows.length === 0) &&
    html`<p class="own-warn">Nothing was found in this text: no quote, event, time, name or figure.</p>`
  }`;
}
