import {kit} from "../charts/theme.js";
import type {EventStatus} from "../extract/types.js";
import {html, type Html} from "../html/html.js";

/** Every status an event can have, in the order in which the site names them. */
export const statuses = ["happened", "ongoing", "planned", "denied", "demanded", "possible"] as const;

const filled = new Set<EventStatus>(["happened", "ongoing", "demanded"]);

/** The shape that stands for a status, in its colour. */
export function statusGlyph(status: EventStatus): Html {
  const fill = filled.has(status) ? `var(--status-${status})` : "none";
  return html`<svg width="13" height="13" viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
    <path d="${kit.status.shape[status]}" style="fill:${fill};stroke:var(--status-${status})" stroke-width=".34" />
  </svg>`;
}
