import {html, type Html} from "../html/html.js";
import {widths} from "./chartWidths.js";
import {drawChart} from "./drawChart.js";

/** A chart for both widths of the page: the page shows the one that fits. */
export function drawTwice(spec: Readonly<Record<string, unknown>>, id: string): Html {
  try {
    const [wide, narrow] = widths.map((width, i) => ({html: drawChart(spec, width, `${id}-${i}`)}));
    return html`<div class="drawing wide">${wide}</div>
      <div class="drawing narrow">${narrow}</div>`;
  } catch (error) {
    return html`<p class="v-refused">${(error as Error).message}</p>`;
  }
}
