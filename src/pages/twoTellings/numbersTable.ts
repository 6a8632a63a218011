import {html, type Value} from "../../html/html.js";
import {comparison, nothing} from "./comparison.js";
import {paragraphChip} from "../cite.js";
import type {Reading} from "../reading.js";
import {nameOf} from "../notes.js";
import {inWords} from "../words.js";

/** The numbers each paper gives, and who vouches for each. */
export function numbersTable(pair: readonly [Reading, Reading]): Value {
  const [a, b] = [pair[0].figures.slice(0, 12), pair[1].figures.slice(0, 12)];
  if (a.length + b.length === 0) return html`<p>Neither paper gives a number besides dates.</p>`;
  const all = [...a, ...b];
  const attributed = all.filter((f) => f.quoteId != null).length;
  const cell = (r: Reading, f: Reading["figures"][number]) => {
    const quote = r.quotes.find((q) => q.id === f.quoteId);
    return html`<div class="psg">
      <p>${f.text}</p>
      <p class="way">
        <span>${quote ? `says ${nameOf(quote.speaker)}` : "nobody is named for it"}</span>
        ${paragraphChip(r, f, `f${f.n}`)}
      </p>
    </div>`;
  };
  const unit = (f: Reading["figures"][number]) => f.unit ?? "";
  const units = [...new Set(all.map(unit))];
  return html`<p>
      Where does each number come from?
      ${attributed === 0 ? (all.length === 1 ? "Nobody is named for it." : `Nobody is named for any of the ${inWords(all.length)}.`) : attributed === all.length ? "Each is somebody’s." : `For ${inWords(all.length - attributed)} of ${inWords(all.length)} nobody is named.`}
      Whom would you ask?
    </p>
    ${comparison(
      pair,
      units.map((u) => ({
        matter: html`${u === "USD" ? "money, in dollars" : u || "a number"}`,
        cells: [a, b].map((own, i) => {
          const here = own.filter((f) => unit(f) === u);
          return here.length > 0 ? here.map((f) => cell(pair[i]!, f)) : nothing("gives no such number");
        })
      })),
      "Numbers that each paper gives"
    )}`;
}
