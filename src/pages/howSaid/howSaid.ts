import {digits} from "../../charts/digits.js";
import {dotRowParts, dotRows, type DotRow} from "../../charts/dotRows.js";
import {isolated} from "../../html/closeDirections.js";
import {html, type Html, type Value} from "../../html/html.js";
import {cite, placeOf} from "../cite.js";
import {colourOf} from "../colours.js";
import type {Corpus} from "../corpus.js";
import {cueLabel, cueWeight, cueWeights, type CueWeight} from "./cueWeight.js";
import {dotKey} from "../dotKey.js";
import {tableHtml, type Figure} from "../figure.js";
import {groups} from "../groups.js";
import {nameOf} from "../notes.js";
import type {ReadQuote, Reading} from "../reading.js";
import {sides, sideOf} from "../sides.js";
import {speakersInAll} from "../speakers.js";
import {capital, count, countInWords, inWords, list, partOf} from "../words.js";

/** A quote with its verb and what that does. */
interface Use {
  readonly r: Reading;
  readonly q: ReadQuote & {readonly cue: string};
  readonly label: string;
  readonly weight: CueWeight | null;
}

/** What the page “How they are said to speak” shows. */
export function howSaidPage(corpus: Corpus) {
  const uses = usesOf(corpus);
  return {
    standfirst: standfirst(uses),
    shared: shared(corpus, uses),
    verbs: verbsFigure(corpus, uses),
    swap: swapSentence(corpus, uses),
    speakers: speakersTable(uses)
  };
}

function usesOf({readings}: Corpus): Use[] {
  return readings.flatMap((r) =>
    r.quotes.flatMap((q) =>
      q.cue == null
        ? []
        : [{r, q: {...q, cue: q.cue}, label: cueLabel(q.cue), weight: cueWeight(q.cue, q.stance)} satisfies Use]
    )
  );
}

function standfirst(uses: readonly Use[]): string {
  if (uses.length === 0) return "No quote comes with a verb of speaking.";
  const told = uses.filter((u) => u.weight != null);
  const plain = told.filter((u) => u.weight === "plain").length;
  const rest = told.length - plain;
  const first = `Of ${countInWords(told.length, "quote")} with a verb, ${plain === told.length && plain > 1 ? "all are" : plain === 0 ? "none is" : plain === 1 ? "one is" : `${inWords(plain)} are`} plainly said or told.`;
  return rest === 0
    ? `${first} The paper adds nothing of its own.`
    : `${first} In the other ${rest === 1 ? "one" : inWords(rest)} the verb does more, and the verb is the paper’s.`;
}

/** One speaker in several papers: the verbs that each gives them. */
function shared({readings}: Corpus, uses: readonly Use[]): Value {
  const who = speakersInAll(readings)[0];
  if (who == null || readings.length > 4) return html``;
  const verbs = readings.map((r) => {
    const own = [
      ...groups(
        uses.filter((u) => u.r === r && u.q.speaker === who),
        (u) => u.label
      )
    ];
    const named = own.map(([, us]) => html`“${us[0]!.q.cue.replace(/^According/, "according")}” ${cite(r, us[0]!.q)}`);
    return html`In ${r.label} the ${named.length === 1 ? "verb is" : "verbs are"}
    ${named.map((n, i) => html`${i > 0 && (i === named.length - 1 ? " and " : ", ")}${n}`)}.`;
  });
  return html`<p>
    ${who} speaks in ${readings.length === 2 ? "both papers" : "all of the papers"}.
    ${verbs.map((v) => html`${v} `)}Read each in its place. Which would the speaker have chosen?
  </p>`;
}

/** The width of the drawing, in pixels. */
const width = 704;

function verbsFigure(corpus: Corpus, uses: readonly Use[]): Figure {
  const shown = uses.filter((u) => u.weight != null);
  const papers = sides(corpus);
  const ranked = cueWeights.flatMap(({weight, name}) =>
    [
      ...groups(
        shown.filter((u) => u.weight === weight),
        (u) => u.label
      )
    ]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([label, us]) => ({label, name, us}))
  );
  const most = 26;
  const kept = ranked.length > most ? ranked.filter(({us}) => us.length > 1).slice(0, most) : ranked;
  const rows: DotRow[] = kept.map(({label, name, us}) => ({
    words: label,
    group: name,
    dots: papers.map((_, i) =>
      us
        .filter((u) => sideOf(corpus, u.r) === i)
        .map((u) => ({
          colour: `var(${colourOf(corpus.colours, u.q.speaker)})`,
          tip: `${isolated(nameOf(u.q.speaker))} “${isolated(u.q.cue)}”`,
          at: [placeOf(u.r, `q${u.q.n}`)]
        }))
    )
  }));
  const loaded = shown.filter((u) => u.weight !== "plain").length;
  const silent = uses.length - shown.length;
  return {
    id: "verbs",
    title: verbsTitle(corpus, shown),
    subtitle: html`Verbs that bring in a quote, from those that only tell to those that deny.
    ${dotKey(rows, papers, width, "quote", corpus.colours.size > 0 && html`, in the colour of its speaker. ${colourKey(corpus)}`)}`,
    label: `Dots for ${count(shown.length, "quote")} by verb, from plain to loaded: ${cueWeights
      .map(({weight, name}) => ({name, n: shown.filter((u) => u.weight === weight).length}))
      .filter(({n}) => n > 0)
      .map(({name, n}) => `${name}, ${digits(n)}`)
      .join("; ")}. ${count(loaded, "verb")} ${loaded === 1 ? "does" : "do"} more than tell.`,
    width,
    spec: (width) => dotRows(rows, papers, width),
    parts: (width) => dotRowParts(rows, papers, width),
    note: `The classes are after Caldas-Coulthard (1994) and the stance of the table of quotes.${silent > 0 ? ` ${capital(inWords(silent))} more ${silent === 1 ? "tells" : "tell"} that nothing was said.` : ""}${kept.length < ranked.length ? ` The ${kept.length} most used of ${ranked.length} verbs.` : ""}`,
    table: {
      caption: "Verbs by what they do",
      columns: ["verb", "what it does", "paper", "speaker", "read"],
      rows: ranked.flatMap(({label, name, us}) =>
        us.map((u) => [label, name, u.r.label, nameOf(u.q.speaker), cite(u.r, u.q)])
      )
    }
  };
}

/** Colours of the speakers that have one, with their names. */
function colourKey({colours, readings}: Corpus): Html {
  const spoken = new Set(readings.flatMap((r) => r.quotes.map((q) => q.speaker)));
  const named = [...colours].filter(([s]) => spoken.has(s));
  return html`<span class="lg"
    >${named.map(([s]) => html`<span class="bk sp" style="--c:var(${colourOf(colours, s)})"><i></i>${nameOf(s)}</span>`)}<span
      class="bk sp"
      style="--c:var(--speaker-0)"
      ><i></i>others</span
    ></span
  >`;
}

/** The paper that gives one speaker loaded verbs far more often than the other; else how many are plain. */
function verbsTitle({readings}: Corpus, uses: readonly Use[]): string {
  const of = (r: Reading) => {
    const own = uses.filter((u) => u.r === r);
    return {r, all: own.length, more: own.filter((u) => u.weight !== "plain").length};
  };
  const plain = uses.filter((u) => u.weight === "plain").length;
  const fallback =
    uses.length === 0
      ? "No verb of speaking has been found"
      : plain === uses.length
        ? `${plain === 1 ? "The one verb only tells" : "All verbs only tell"} that it was said`
        : `${capital(partOf(plain, uses.length))} verbs only ${plain === 1 ? "tells" : "tell"} that it was said`;
  if (readings.length !== 2) return fallback;
  const [x, y] = readings.map(of).sort((a, b) => b.more / b.all - a.more / a.all);
  if (!x || !y || x.all < 5 || y.all < 5 || x.more / x.all - y.more / y.all < 0.1) return fallback;
  return `In ${x.r.label} ${partOf(x.more, x.all)} verbs do more than tell, in ${y.r.label} ${partOf(y.more, y.all)}`;
}

/** Verbs to choose from, one of each class. */
const choices = ["said", "stressed", "insisted", "admitted", "claimed", "denied"];

/** A sentence of the coverage in large letters, its verb to be chosen: the speaker, the verb, then what is reported. */
function swapSentence({colours}: Corpus, uses: readonly Use[]): Value {
  const fits = ({r, q}: Use) =>
    q.speakerStart != null &&
    q.cueStart === q.speakerEnd! + 1 &&
    q.start === q.cueEnd! + 1 &&
    q.text.startsWith("that ") &&
    !q.cue.includes(" ") &&
    !/[\r\n]/.test(r.text.slice(q.speakerStart, q.end)) &&
    q.words <= 24;
  const best = uses.filter(fits).sort((a, b) => Number(a.weight === "plain") - Number(b.weight === "plain"))[0];
  if (!best) return html``;
  const {r, q} = best;
  const verbs = [...new Set([q.cue, ...choices])];
  return html`<p class="swap" style="--c:var(${colourOf(colours, q.speaker)})">
      <span class="who">${q.speakerText}</span>
      <select id="verb" aria-label="The verb">
        ${verbs.map((verb) => html`<option>${verb}</option>`)}
      </select>
      <span class="rep">${q.text}</span>.
    </p>
    <p class="small">The paper’s verb is “${q.cue}”. ${cite(r, q)}</p>`;
}

/** Speakers with two quotes or more: how many of their verbs are plain, and what the others are. */
function speakersTable(uses: readonly Use[]): Value {
  const rows = [
    ...groups(
      uses.filter((u) => u.weight != null && u.q.speaker != null),
      (u) => u.q.speaker!
    )
  ]
    .filter(([, us]) => us.length > 1)
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, 12);
  if (rows.length === 0) return html`<p>Nobody is quoted twice, so there is nothing to compare.</p>`;
  const never = rows.filter(([, us]) => us.every((u) => u.weight !== "plain")).map(([s]) => nameOf(s));
  return html`<p>
      ${never.length > 0 ? `${list(never)} ${never.length === 1 ? "is" : "are"} never simply said to say something.` : "Whoever is quoted more than once is at least once simply said to say something."}
    </p>
    ${tableHtml({
      caption: "Verbs by speaker",
      columns: ["speaker", "plain", "other", "the other verbs"],
      numbers: [1, 2],
      rows: rows.map(([speaker, us]) => {
        const other = us.filter((u) => u.weight !== "plain");
        return [
          nameOf(speaker),
          us.length - other.length,
          other.length,
          other.slice(0, 6).map((u) => html`${u.label} ${cite(u.r, u.q)} `)
        ];
      })
    })}`;
}
