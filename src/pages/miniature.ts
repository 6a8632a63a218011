import {html, type Html} from "../html/html.js";
import {colourOf, type Colours} from "./colours.js";
import type {Reading} from "./reading.js";
import {shares, voices} from "./shares.js";

const columns = 50;
const width = 160;
const row = 5.2;
const gap = 3;
const thick = [1.1, 2, 4.6];

/**
 * An article drawn small: one row a line of `columns` characters. Thick is own words, thin is reported, a grey hairline
 * the paper's own voice; the colour is the speaker's. `rows` cuts it off.
 */
export function miniature(r: Reading, colours: Colours, rows = 90): Html {
  const kinds = voices(r);
  const speaker = new Array<string | null>(r.text.length).fill(null);
  for (const q of r.quotes) for (const {start, end} of q.parts ?? [q]) speaker.fill(q.speaker, start, end);
  const bars: Html[] = [];
  let y = 2;
  for (const line of textLines(r).slice(0, rows)) {
    if (!line) {
      y += gap;
      continue;
    }
    for (let i = line.start; i < line.end;) {
      let j = i;
      while (j < line.end && kinds[j] === kinds[i] && speaker[j] === speaker[i]) j++;
      const height = thick[kinds[i]!]!;
      const fill = kinds[i] ? `var(${colourOf(colours, speaker[i]!)})` : "var(--mini-own)";
      const scale = width / columns;
      bars.push(
        html`<rect
          x="${((i - line.start) * scale).toFixed(1)}"
          y="${(y + (5 - height) / 2).toFixed(1)}"
          width="${Math.max(0.6, (j - i) * scale - 0.4).toFixed(1)}"
          height="${height}"
          style="fill:${fill}"
        />`
      );
      i = j;
    }
    y += row;
  }
  const s = shares(r);
  const label = `${r.outlet}, the article drawn small: ${s.own} per cent are words in quotation marks (thick lines), ${s.reported} per cent are reported (thin coloured lines), ${s.paper} per cent are the paper’s own voice (hairlines).`;
  const height = Math.ceil(y);
  return html`<svg
    class="mini"
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${label}"
  >
    ${bars}
  </svg>`;
}

/** The article broken into lines of `columns` characters, null between paragraphs. */
function textLines({text, paragraphs}: Reading): ({start: number; end: number} | null)[] {
  const lines: ({start: number; end: number} | null)[] = [];
  for (const p of paragraphs) {
    for (let start = p.start; start < p.end;) {
      let end = Math.min(start + columns, p.end);
      const space = end < p.end ? text.lastIndexOf(" ", end) : -1;
      if (space > start) end = space;
      lines.push({start, end});
      start = end + (text[end] === " " ? 1 : 0);
    }
    lines.push(null);
  }
  return lines;
}
