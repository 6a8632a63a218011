import {dotRowParts, dotRows} from "../charts/dotRows.js";
import {html, type Value} from "../html/html.js";
import {cite, placeChip, placeOf} from "./cite.js";
import type {Corpus} from "./corpus.js";
import {dotKey} from "./dotKey.js";
import type {Figure} from "./figure.js";
import type {Reading} from "./reading.js";
import {sentenceOf} from "./sentenceOf.js";
import {sides} from "./sides.js";
import {wordFamilies, type FamilyWord, type Use, type Voice} from "./wordFamilies.js";
import {count, inWords, list} from "./words.js";

const voiceWords: Readonly<Record<Voice, string>> = {
  paper: "in the paper’s own voice",
  reported: "in reported words",
  own: "in quotation marks"
};

/** The width of the drawing, in pixels. */
const width = 704;

/** Words for one thing, a dot a use, the papers to both sides. */
export function wordsFigure(corpus: Corpus): Figure {
  const {readings} = corpus;
  const words = wordFamilies(readings);
  const papers = sides(corpus);
  const place = (r: Reading, use: Use) => placeOf(r, placeAt(r, use));
  const rows = words.map(({word, family, uses}) => ({
    words: word,
    group: family,
    dots: uses.map((own, i) =>
      own.map((use) => ({
        colour: papers[i]!.colour,
        tip: `“${word}”, ${voiceWords[use.voice]}`,
        at: [place(readings[i]!, use)]
      }))
    )
  }));
  return {
    id: "words",
    title: title(words, readings),
    subtitle: html`Times each word is used in ${list(readings.map((r) => `${count(r.words, "word")} of ${r.label}`))}.
    ${dotKey(rows, papers, width, "use", "; an open ring is none")}.`,
    label: `Dots for words by paper${words.length === 0 ? "" : ". "}${words.map(({word, uses}) => `${word}: ${uses.map((u) => u.length).join(" and ")}`).join(". ")}.`,
    width,
    spec: (width) => dotRows(rows, papers, width),
    parts: (width) => dotRowParts(rows, papers, width),
    note: "Counted as whole words with their plurals, wherever they stand, quotes included. Groups of words after van Leeuwen (1996).",
    table: {
      caption: "Uses of words for one thing",
      columns: ["word", "for", "paper", "uses", "per 1,000 words", "in whose voice", "read"],
      numbers: [3, 4],
      rows: words.flatMap(({word, family, uses}) =>
        uses.map((own, i) => [
          word,
          family,
          readings[i]!.label,
          own.length,
          ((1000 * own.length) / Math.max(1, readings[i]!.words)).toFixed(1),
          voicesOf(own),
          own.map((use) => placeChip(readings[i]!, placeAt(readings[i]!, use), placeName(readings[i]!, use)))
        ])
      )
    }
  };
}

/** The quote in which a use stands, or its paragraph. */
function placeAt(r: Reading, {start, end}: Use): string {
  const quote = r.quotes.filter((q) => q.start <= start && q.end >= end).at(-1);
  return quote ? `q${quote.n}` : `p${r.paragraphs.find((p) => start >= p.start && start < p.end)?.n ?? 1}`;
}

const placeName = (r: Reading, use: Use) => placeAt(r, use).replace(/^q/, "").replace(/^p/, "¶ ");

const voicesOf = (uses: readonly Use[]) =>
  (["paper", "reported", "own"] as const)
    .map((voice) => ({voice, n: uses.filter((u) => u.voice === voice).length}))
    .filter(({n}) => n > 0)
    .map(({voice, n}) => `${n === uses.length ? "all" : inWords(n)} ${voiceWords[voice]}`)
    .join(", ");

/** Two words of one group of which each paper uses one only. */
function opposed(words: readonly FamilyWord[]): readonly [FamilyWord, FamilyWord] | null {
  const of = (w: FamilyWord, i: number) => w.uses[i]?.length ?? 0;
  const pairs = words
    .filter((w) => of(w, 0) > 1 && of(w, 1) === 0)
    .flatMap((w) =>
      words.filter((v) => v.family === w.family && of(v, 0) === 0 && of(v, 1) > 1).map((v) => [w, v] as const)
    );
  return pairs.sort(([a, b], [c, d]) => Math.min(of(c, 0), of(d, 1)) - Math.min(of(a, 0), of(b, 1)))[0] ?? null;
}

const title = (words: readonly FamilyWord[], readings: readonly Reading[]) =>
  sentenceOn(words, readings) ?? "Words that the papers have for one thing";

function sentenceOn(words: readonly FamilyWord[], [a, b]: readonly Reading[]): string | null {
  const pair = a && b && opposed(words);
  return pair ? `${a.label} writes “${pair[0].word}”, ${b.label} “${pair[1].word}”` : null;
}

/** A pair of words for one thing of which each of two papers has one only, as a sentence without full stop. */
export const opposedWords = (readings: readonly Reading[]) =>
  readings.length === 2 ? sentenceOn(wordFamilies(readings), readings) : null;

/** In whose voice the opposed words stand; and a quotation that ends just before such a word. */
export function voiceSentence({readings}: Corpus): Value {
  const words = wordFamilies(readings);
  const pair = opposed(words);
  const said = (pair ?? []).map((w, i) => {
    const r = readings[i]!;
    const uses = w.uses[i]!;
    const own = uses.filter((u) => u.voice === "own").length;
    const where = voicesOf(uses);
    return html`“${w.word}” stands ${inWords(uses.length)} times in ${r.label}:
    ${where}${own === 0 ? ", none in quotation marks" : ""}. `;
  });
  const edge = readings
    .flatMap((r, i) => words.flatMap((w) => w.uses[i]!.map((use) => ({r, w, use, q: justAfter(r, use)}))))
    .find(({q}) => q != null);
  return html`${said.length > 0 && html`<p>Whose word is it, the speaker’s or the writer’s? ${said}</p>`}
  ${
    edge?.q &&
    html`<p>
      Look at one sentence closely ${cite(edge.r, edge.q)}. Where does the quotation end? Then whose word is
      “${edge.r.text.slice(edge.use.start, edge.use.end)}”?
    </p>`
  }`;
}

/** The mixed quote whose own words end a few words before this use, in the same sentence. */
function justAfter(r: Reading, use: Use) {
  if (use.voice !== "reported") return null;
  return (
    r.quotes.find(
      (q) =>
        q.type === "mixed" &&
        q.start <= use.start &&
        q.end >= use.end &&
        q.own.some((o) => o.end <= use.start && use.start - o.end < 40) &&
        sentenceOf(r, use).start <= q.start
    ) ?? null
  );
}
