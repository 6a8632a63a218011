import {html, type Value} from "../../html/html.js";
import {beginnings} from "./beginnings.js";
import {among, type Corpus} from "../corpus.js";
import {denials} from "./denials.js";
import type {Figure} from "../figure.js";
import {keyTable} from "./keyTable.js";
import {mattersTable} from "./mattersTable.js";
import {numbersTable} from "./numbersTable.js";
import {onlyOne} from "./onlyOne.js";
import {pairOf} from "../pairOf.js";
import type {Reading} from "../reading.js";
import {sameThing} from "./sameThing.js";
import {speakersInAll} from "../speakers.js";
import {chainsFigure} from "../throughWhom/throughWhom.js";
import {voiceSentence, wordsFigure} from "../wordsFigure.js";
import {capital, inWords} from "../words.js";

type Pair = readonly [Reading, Reading];

/** What the page “Two tellings” shows. */
export function twoTellingsPage(corpus: Corpus) {
  const pair = pairOf(corpus);
  if (!pair) {
    const one = html`<p>It takes two articles to compare. Add one more to <code>data/articles</code>.</p>`;
    const none: Value = html``;
    return {
      standfirst: corpus.readings.length === 0 ? "There is no article yet." : "There is one telling so far.",
      across: none,
      matters: one,
      nouns:
        corpus.readings.length === 0
          ? "The cell below counts words in articles, once there are any."
          : "One people, two words: regime or government, rebels or opposition. Which does this article use? Change the words, and count others.",
      words: none,
      voice: none,
      key: none,
      numbers: none,
      only: none,
      beginnings: none,
      changed: none,
      roads: none,
      same: none
    };
  }
  const two: Corpus = {...among(corpus, pair), readings: pair};
  return {
    standfirst: standfirst(corpus, pair),
    across: html`<p>
      Read across. A line under the words says that they are somebody’s: solid in quotation marks, dotted in the
      writer’s wording. What would you need to know to tell whether both are true?
    </p>`,
    matters: mattersTable(two, pair),
    changed: denials(two, pair),
    nouns: nouns(pair),
    words: wordsFigure(two),
    voice: voiceSentence(two),
    key: keyTable(pair),
    numbers: numbersTable(pair),
    only: onlyOne(pair),
    beginnings: beginnings(two),
    roads: roads(two),
    same: sameThing(pair)
  };
}

function standfirst({readings}: Corpus, [a, b]: Pair): string {
  const apart =
    a.published != null && b.published != null
      ? Math.round(Math.abs(Date.parse(b.published) - Date.parse(a.published)) / 86_400_000)
      : null;
  const shared = speakersInAll([a, b])[0];
  const chosen =
    readings.length > 2
      ? `Of ${inWords(readings.length)} articles, ${a.label} and ${b.label} tell most of the same. `
      : "";
  const days =
    apart == null
      ? ""
      : apart === 0
        ? "They are of the same day. "
        : `${capital(inWords(apart))} ${apart === 1 ? "day lies" : "days lie"} between ${chosen ? "them" : "the two articles"}. `;
  return `${chosen}${days}${shared ? `Both quote ${shared}: was the same thing said?` : "Do they tell the same?"}`;
}

/** What makes the nouns of two articles worth comparing: whom both name. */
function nouns([a, b]: Pair): string {
  const named = new Set(b.extraction.people.map(({name}) => name));
  const both = a.extraction.people.some(({name}) => named.has(name));
  return both
    ? "Both write about the same people. Do they use the same nouns?"
    : "They name nobody in common. Do they use the same nouns?";
}

/** The ways of those whom both papers quote. */
function roads(corpus: Corpus): Figure | Value {
  const shared = speakersInAll(corpus.readings).slice(0, 4);
  return shared.length === 0 ? html`<p>The two papers quote nobody in common.</p>` : chainsFigure(corpus, shared);
}
