import {html, type Value} from "../../html/html.js";
import {comparison, nothing} from "./comparison.js";
import {paragraphChip} from "../cite.js";
import {nameOf} from "../notes.js";
import type {Reading} from "../reading.js";

/** Names that one paper has and the other has not, most named first. */
export function onlyOne(pair: readonly [Reading, Reading]): Value {
  const own = pair.map((r, i) => {
    const other = pair[1 - i]!;
    const there = new Set(other.extraction.people.map((p) => p.name));
    return r.extraction.people
      .filter((p) => !there.has(p.name) && p.mentions.length > 0 && !other.text.includes(p.name.replace(/^the /, "")))
      .sort((p, q) => q.mentions.length - p.mentions.length)
      .slice(0, 10);
  });
  if (own.every((names) => names.length === 0)) return html`<p>Both papers name the same people and bodies.</p>`;
  return comparison(
    pair,
    [
      {
        matter: html`Named only here`,
        cells: own.map((people, i) =>
          people.length === 0
            ? nothing("nobody whom the other does not name")
            : html`<ul class="names">
                ${people.map((p) => {
                  return html`<li>${nameOf(p.name)} ${paragraphChip(pair[i]!, p.mentions[0]!)}</li>`;
                })}
              </ul>`
        )
      }
    ],
    "Named in one paper only"
  );
}
