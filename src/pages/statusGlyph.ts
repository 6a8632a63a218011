import {statusColour, statusShapes} from "../charts/statusShapes.js";
import type {EventStatus} from "../extract/types.js";
import {html, type Html} from "../html/html.js";

/** The shape that stands for a status, in its colour. */
export function statusGlyph(status: EventStatus): Html {
  const {path, filled} = statusShapes[status];
  const colour = statusColour(status);
  return html`<svg width="13" height="13" viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
    <path d="${path}" style="fill:${filled ? colour : "none"};stroke:${colour}" stroke-width=".34" />
  </svg>`;
}
