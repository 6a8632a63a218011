import {isolated} from "../../html/closeDirections.js";
import {dotRows} from "../../charts/dotRows.js";
import {html} from "../../html/html.js";
import {cite, placeOf} from "../cite.js";
import {colourOf} from "../colours.js";
import type {Corpus} from "../corpus.js";
import {dotKey} from "../dotKey.js";
import type {Figure} from "../figure.js";
import {nameOf} from "../notes.js";
import type {ReadQuote} from "../reading.js";
import {sideOf, sides} from "../sides.js";
import {isUnnamed} from "../speakers.js";
import {capital, count, partOf} from "../words.js";

const kinds = [
  {name: "a person with a name", is: (q: ReadQuote) => !isUnnamed(q) && q.speakerKind === "person"},
  {name: "a country or seat of government", is: (q: ReadQuote) => !isUnnamed(q) && q.speakerKind === "government"},
  {
    name: "a paper or a body",
    is: (q: ReadQuote) => !isUnnamed(q) && q.speakerKind !== "person" && q.speakerKind !== "government"
  },
  {name: "no name", is: isUnnamed}
] as const;

const width = 704;

/** Who is named and who is not: quotes by what kind of source they have. */
export function speakerKinds(corpus: Corpus): Figure {
  const all = corpus.readings.flatMap((r) => r.quotes.map((q) => ({r, q})));
  const papers = sides(corpus);
  const rows = kinds.map(({name, is}) => ({name, own: all.filter(({q}) => is(q))})).filter(({own}) => own.length > 0);
  const dots = rows.map(({name, own}) => ({
    words: name,
    dots: papers.map((_, side) =>
      own
        .filter(({r}) => sideOf(corpus, r) === side)
        .map(({r, q}) => ({
          colour: `var(${colourOf(corpus.colours, q.speaker)})`,
          tip: `${isolated(nameOf(q.speaker))}: ${name}`,
          at: [placeOf(r, `q${q.n}`)]
        }))
    )
  }));
  const persons = all.filter(({q}) => kinds[0].is(q)).length;
  return {
    id: "kinds",
    title:
      persons === all.length
        ? "Behind every quote stands a person with a name"
        : persons === 0
          ? "No quote has a person with a name behind it"
          : `${capital(partOf(persons, all.length))} ${all.length === 1 ? "quote" : "quotes"} ${persons === 1 ? "has" : "have"} a person with a name behind ${persons === 1 ? "it" : "them"}`,
    subtitle: html`Quotes by who is said to speak.
    ${dotKey(dots, papers, width, "quote", ", in the colour of its speaker")}`,
    label: `Dots for ${count(all.length, "quote")}: ${rows.map(({name, own}) => `${name} ${own.length}`).join(", ")}.`,
    width,
    spec: (width) => dotRows(dots, papers, width),
    note: "A country does not speak, and a city does not insist: somebody spoke for it, and the paper does not say who.",
    table: {
      caption: "Quotes by kind of source",
      columns: ["who speaks", "kind", "paper", "read"],
      rows: rows.flatMap(({name, own}) => own.map(({r, q}) => [nameOf(q.speaker), name, r.label, cite(r, q)]))
    }
  };
}
