import {html, type Html} from "../html/html.js";
import type {ReadQuote, Reading} from "./reading.js";

/** Where something can be read: a chip such as “Reuters 13” that opens the quote in the reader. */
export const cite = (r: Reading, q: Pick<ReadQuote, "n" | "text">): Html =>
  html`<a class="cite" href="/read/${encodeURIComponent(r.id)}#q${q.n}" title="${q.text}">${r.outlet} ${q.n}</a>`;

/** The same for anything else with a place in an article. */
export const placeLink = (r: Reading, id: string, words: string): Html =>
  html`<a href="/read/${encodeURIComponent(r.id)}#${id}">${words}</a>`;
