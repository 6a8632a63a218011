import {isolated} from "../html/closeDirections.js";
import {html, type Html} from "../html/html.js";
import {longDate} from "./dates.js";
import type {Reading} from "./reading.js";

/** When an article was published and how that is known, wherever the date is shown: “inferred” comes with its evidence. */
export function dateNote(r: Reading): Html {
  switch (r.dateFrom) {
    case "inferred":
      return html`<b>The date is inferred.</b> ${r.evidence ?? "No evidence is given."}`;
    case "text":
      return html`The date is read from the text. ${r.evidence}`;
    case "unknown":
      return html`<b>No date is known</b>, so “Friday” or “last year” in it cannot be placed.`;
    case "stated":
      return html``;
  }
}

/** An article's name: “Reuters, 5 November 2012”. */
export const articleName = (r: Reading, short = false) =>
  r.published ? `${isolated(r.outlet)}, ${longDate(r.published, short)}` : r.outlet;
