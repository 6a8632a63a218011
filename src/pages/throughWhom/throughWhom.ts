import {chains, type Flow} from "../../charts/chains.js";
import {dotRows} from "../../charts/dotRows.js";
import {isolated} from "../../html/closeDirections.js";
import {digits} from "../../charts/digits.js";
import {html, type Html, type Value} from "../../html/html.js";
import {cite, placeOf} from "../cite.js";
import {colourOf} from "../colours.js";
import type {Corpus} from "../corpus.js";
import {deepestChain} from "./deepestChain.js";
import {dotKey} from "../dotKey.js";
import {linksEach, type Figure} from "../figure.js";
import {groups} from "../groups.js";
import {arrow, between, nameOf} from "../notes.js";
import type {ReadQuote, Reading} from "../reading.js";
import {seamsList} from "./seamsList.js";
import {hullOf, sentenceOf} from "../sentenceOf.js";
import {sideOf, sides} from "../sides.js";
import {isUnnamed, speakersInAll} from "../speakers.js";
import {unnamedAgainstNamed} from "./unnamedAgainstNamed.js";
import {capital, count, countInWords, inWords, list, partOf} from "../words.js";

/** What the page “Through whom” shows. */
export function throughWhomPage(corpus: Corpus) {
  return {
    standfirst: standfirst(corpus),
    chains: chainsFigure(corpus),
    heard: heard(corpus),
    distance: distanceFigure(corpus),
    steps: deepestChain(corpus),
    unnamed: unnamedTable(corpus),
    against: unnamedAgainstNamed(corpus),
    seams: seamsList(corpus)
  };
}

const allQuotes = ({readings}: Corpus) =>
  readings.flatMap((r) => r.quotes.map((q) => ({r, q, through: between(q, r)})));

function standfirst(corpus: Corpus): string {
  const all = allQuotes(corpus);
  if (all.length === 0) return "No quote has been found.";
  const through = all.filter((x) => x.through.length > 0).length;
  const silent = all.filter((x) => isUnnamed(x.q)).length;
  const parts = [
    through < 2
      ? `${through === 0 ? "none" : "one"} says through whom it came`
      : `${inWords(through)} say through whom they came`,
    `${silent === 0 ? "all name" : silent === 1 ? "one does not name" : `${inWords(silent)} do not name`} who spoke`
  ];
  return `Of ${countInWords(all.length, "quote")}, ${list(parts)}. Which of them did the paper hear itself?`;
}

/** The ways of a corpus: quotes by speaker, go-betweens and paper, strongest first. */
export function flowsOf(corpus: Corpus, quotes = allQuotes(corpus)): Flow[] {
  const ways = groups(quotes, ({r, q, through}) => [q.speaker ?? "", r.outlet, ...through].join("\n"));
  return [...ways.values()]
    .map((found) => {
      const {r, q, through} = found[0]!;
      return {
        speaker: nameOf(q.speaker),
        paper: r.outlet,
        through,
        n: found.length,
        colour: `var(${colourOf(corpus.colours, q.speaker)})`,
        tip: `${[nameOf(q.speaker), ...through, r.outlet].map(isolated).join(" to ")}: ${count(found.length, "quote")}`,
        at: found.map((x) => placeOf(x.r, `q${x.q.n}`))
      };
    })
    .sort((a, b) => b.n - a.n);
}

const most = 14;
/** The width of the drawings, in pixels. */
const wide = 704;

/** The diagram of chains; `only` keeps the quotes of these speakers. */
export function chainsFigure(corpus: Corpus, only: readonly string[] | null = null): Figure {
  const quotes = allQuotes(corpus).filter(({q}) => only == null || only.includes(q.speaker ?? ""));
  const all = flowsOf(corpus, quotes);
  const byPlace = new Map(quotes.map((x) => [placeOf(x.r, `q${x.q.n}`), x]));
  const outlets = [...new Set(corpus.readings.map((r) => r.outlet))];
  // The strongest, and of them those first whose way is told.
  const kept =
    outlets.length === 2 && all.length <= 22
      ? all
      : [...all]
          .sort((a, b) => Number(b.through.length > 0) - Number(a.through.length > 0) || b.n - a.n)
          .slice(0, most);
  const flows = kept.sort((a, b) => strength(all, b.speaker) - strength(all, a.speaker) || b.n - a.n);
  const ends = outlets
    .filter((o) => flows.some((f) => f.paper === o))
    .map((name, i, {length}) => ({name, colour: length === 2 ? `var(--outlet-${i + 1})` : "var(--ink-2)"}));
  const through = quotes.filter((x) => x.through.length > 0).length;
  const middle = [
    ...groups(
      quotes.flatMap((x) => x.through),
      (name) => name
    )
  ].map(([name, xs]) => `${isolated(name)} ${xs.length}`);
  return {
    id: only ? "roads" : "chains",
    title:
      quotes.length === 0
        ? "No quote, and so no chain"
        : through === 0
          ? "No quote says through whom it came"
          : `${capital(partOf(through, quotes.length))} ${quotes.length === 1 ? "quote" : "quotes"} ${through === 1 ? "says" : "say"} through whom ${through === 1 ? "it" : "they"} came`,
    subtitle:
      "From who speaks to the paper that prints it. A line is as thick as it has quotes; a box is a go-between that the article names. For the rest, the reader is not told.",
    label: `Diagram of ${count(quotes.length, "quote")} from speaker to paper. Go-betweens: ${middle.length > 0 ? middle.join(", ") : "none"}.`,
    width: wide,
    least: wide,
    spec: (width) => chains(flows, ends, width),
    narrow: flowList(
      corpus,
      flows,
      ends.map((e) => e.name)
    ),
    note: `A go-between is a medium or a speaker that the article itself names on the way.${kept.length < all.length ? ` The ${kept.length} strongest of ${digits(all.length)} ways.` : ""}`,
    table: {
      caption: "Ways from speaker to paper",
      columns: ["speaker", "through", "paper", "quotes", "read"],
      numbers: [3],
      rows: all.map((f) => [
        f.speaker,
        f.through.length > 0 ? f.through.join(", then ") : html`<span class="none">not said</span>`,
        f.paper,
        f.n,
        f.at.slice(0, linksEach(all.length, 12)).map((at) => {
          const {r, q} = byPlace.get(at)!;
          return cite(r, q);
        })
      ])
    }
  };
}

const strength = (flows: readonly Flow[], speaker: string) =>
  flows.reduce((n, f) => n + (f.speaker === speaker ? f.n : 0), 0);

/** The diagram on a phone: a list by paper. */
function flowList(corpus: Corpus, flows: readonly Flow[], papers: readonly string[]): Html {
  return html`${papers.map((paper) => {
    const own = flows.filter((f) => f.paper === paper);
    return html`<p class="flh">
        ${paper},
        ${count(
          own.reduce((n, f) => n + f.n, 0),
          "quote"
        )}
      </p>
      <ul class="flows">
        ${own.map(
          (f) =>
            html`<li data-tip="${f.tip}" data-at="${f.at.join(" ")}">
              <span class="chain"
                ><span class="src" style="--c:${f.colour}"><span>${f.speaker}</span></span>
                ${[...f.through, paper].map((step) => html`${arrow}<span>${step}</span> `)}</span
              ><span class="c">${f.n}</span>
            </li>`
        )}
      </ul>`;
  })}`;
}

/** The words by which an article says that something reached it through a go-between. */
function wordsOfWay(r: Reading, q: ReadQuote, name: string): string | null {
  const {start, end} = sentenceOf(r, hullOf(q));
  const sentence = r.text.slice(start, end);
  const at = sentence.lastIndexOf(name);
  if (at < 0) return null;
  const before = sentence.slice(0, at);
  const way =
    /(?:.*\s|^)((?:according to|told|tells|quoted by|cited by|reported by)\s+(?:\S+\s+){0,6})$/iu.exec(before)?.[1] ??
    /\b(?:in|to|by|with)\s+(?:\S+\s+){0,3}$/iu.exec(before)?.[0];
  const tail = /^(?:\s+\p{Lu}\p{L}*)*(?:\s+(?:daily|newspaper|television|radio|agency|magazine))?/u.exec(
    sentence.slice(at + name.length)
  );
  return `${way ?? ""}${name}${tail?.[0] ?? ""}`.replace(/\s+/g, " ");
}

const OWNER =
  /\b(?:state|state-run|state-owned|state-controlled|government-owned|government-run|official|private|independent|pro-\w+|semi-official)\b/i;

/** Who heard the speaker of both papers: the way that each gives, in its own words, and whether it says who owns the go-between. */
function heard(corpus: Corpus): Value {
  const {readings} = corpus;
  const who = speakersInAll(readings)[0];
  const all = readings.flatMap((r) =>
    [
      ...groups(
        r.quotes
          .filter((q) => who == null || q.speaker === who)
          .flatMap((q) => between(q, r).flatMap((name) => ({q, name, words: wordsOfWay(r, q, name)})))
          .filter((x) => x.words != null),
        (x) => x.name
      )
    ].map(([name, found]) => ({r, name, found}))
  );
  const ways = all.slice(0, 8);
  if (ways.length === 0)
    return html`<p>
      ${corpus.readings.length === 1 ? "The article does not say" : "No article says"} through whom it heard what it
      reports.
    </p>`;
  const lines = ways.map(({r, name, found}) => {
    const owner = found.map((x) => OWNER.exec(x.words!)?.[0]).find((word) => word != null);
    const others = r.quotes.filter((q) => q.speaker !== who && between(q, r).includes(name));
    return html`<li>
      ${r.label}: “${found[0]!.words!}” ${found.slice(0, 3).map((x) => cite(r, x.q))}
      <small
        >${/^an? /.test(name) ? "The sentence does not say which." : owner ? `It calls ${name} “${owner}”.` : `It does not say who owns ${name}.`}
        ${who != null && others.length > 0 && html`${list([...new Set(others.map((q) => nameOf(q.speaker)))])} ${new Set(others.map((q) => q.speaker)).size === 1 ? "comes" : "come"} the same way ${others.slice(0, 3).map((q) => cite(r, q))}.`}</small
      >
    </li>`;
  });
  return html`<p>${who == null ? "These go-betweens are named:" : `Who heard ${who}? The papers say it like this:`}</p>
    <ul class="plain">
      ${lines}
    </ul>
    <p>
      What do you know of ${ways.length === 1 ? "it" : "each of them"}? Who pays for it, and what would it rather hear?
    </p>`;
}

function distanceFigure(corpus: Corpus): Figure {
  const all = allQuotes(corpus);
  const papers = sides(corpus);
  const deepest = Math.max(0, ...all.map((x) => x.through.length));
  const names = ["none named", "one go-between", "two go-betweens", "three go-betweens"];
  const name = (n: number) => names[n] ?? `${inWords(n)} go-betweens`;
  const of = (n: number) => all.filter((x) => x.through.length === n);
  const direct = of(0).length;
  const dots = Array.from({length: deepest + 1}, (_, n) => ({
    words: name(n),
    dots: papers.map((_, side) =>
      of(n)
        .filter((x) => sideOf(corpus, x.r) === side)
        .map((x) => ({
          colour: `var(${colourOf(corpus.colours, x.q.speaker)})`,
          tip: [nameOf(x.q.speaker), ...x.through, x.r.outlet].map(isolated).join(" to "),
          at: [placeOf(x.r, `q${x.q.n}`)]
        }))
    )
  }));
  return {
    id: "distance",
    title:
      all.length === 0
        ? "No quote has been found"
        : deepest === 0
          ? "No go-between is named for any quote"
          : `${capital(partOf(direct, all.length))} ${all.length === 1 ? "quote" : "quotes"} ${direct === 1 ? "names" : "name"} no go-between; the longest way has ${inWords(deepest)}`,
    subtitle: html`Go-betweens that the article names between who speaks and the paper.
    ${dotKey(dots, papers, wide, "quote")}`,
    label: `Dots for ${count(all.length, "quote")} by number of go-betweens: ${Array.from({length: deepest + 1}, (_, n) => `${of(n).length} with ${name(n)}`).join(", ")}.`,
    width: wide,
    spec: (width) => dotRows(dots, papers, width),
    note: "Where no go-between is named, the reporter may have been there, or may have left out who was.",
    table: {
      caption: "Quotes by number of go-betweens",
      columns: ["go-betweens", "from", "through", "paper", "read"],
      numbers: [0],
      rows: [...all]
        .sort((a, b) => b.through.length - a.through.length)
        .map((x) => [x.through.length, nameOf(x.q.speaker), x.through.join(", then "), x.r.label, cite(x.r, x.q)])
    }
  };
}

/** Sources without a name come first: who they are said to be, and what they are said to have said. */
function unnamedTable(corpus: Corpus): Value {
  const rows = allQuotes(corpus).filter((x) => isUnnamed(x.q));
  if (rows.length === 0) return html`<p>Every source has a name.</p>`;
  const shown = rows.slice(0, 20);
  return html`<p>An official, a report, “the two countries”: someone said it, and you cannot ask who.</p>
    <ul class="plain">
      ${shown.map(({r, q}) => html`<li>${nameOf(q.speaker)}: <span class="${q.type === "direct" ? "own" : "rep"}" style="--c:var(--speaker-0)">${q.text}</span> ${cite(r, q)}</li>`)}
    </ul>
    ${shown.length < rows.length && html`<p class="small">The first ${shown.length} of ${count(rows.length, "such quote")}.</p>`}`;
}
