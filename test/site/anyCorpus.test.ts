import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {extract} from "../../src/extract/extract.js";
import {render, type Value} from "../../src/html/html.js";
import {articlePage} from "../../src/pages/read/article.js";
import {corpus as makeCorpus, type Corpus} from "../../src/pages/corpus.js";
import {figureHtml, narrowWidth, type Figure} from "../../src/pages/figure.js";
import {howSaidPage} from "../../src/pages/howSaid/howSaid.js";
import {overviewPage} from "../../src/pages/overview/overview.js";
import {readPage, sideBySidePage} from "../../src/pages/read/readPage.js";
import {reading} from "../../src/pages/reading.js";
import {throughWhomPage} from "../../src/pages/throughWhom/throughWhom.js";
import {twoTellingsPage} from "../../src/pages/twoTellings/twoTellings.js";
import {whenPage} from "../../src/pages/when/whenPage.js";
import {whoSpeaksPage} from "../../src/pages/whoSpeaks/whoSpeaks.js";
import {linkTellings} from "../../src/tables/telling/linkTellings.js";
import {reading as article} from "../tables/readings.js";

type Page = Readonly<Record<string, Value | Figure>>;

const pages: Readonly<Record<string, (corpus: Corpus) => Page>> = {
  overview: overviewPage,
  read: readPage,
  sideBySide: sideBySidePage,
  whoSpeaks: whoSpeaksPage,
  howSaid: howSaidPage,
  throughWhom: throughWhomPage,
  when: whenPage,
  twoTellings: twoTellingsPage
};

/** A corpus from texts, read by the extractor itself; every fourth without a day, outlets by turns. */
function corpusOf(texts: readonly string[]): Corpus {
  const read = texts.map((text, i) => {
    const published = i % 4 === 3 ? null : `2024-03-${String((i % 28) + 1).padStart(2, "0")}`;
    const {article: a} = article({
      id: `a${i}`,
      text,
      published,
      outlet: ["The Post", "The Bell", "Port Radio"][i % 3]!
    });
    return {article: a, extraction: extract(a)};
  });
  return makeCorpus(
    read.map(({article: a, extraction}) => reading(a, extraction)),
    [],
    linkTellings(read)
  );
}

/** All that a corpus makes the pages say, with the specs of its drawings. */
function said(corpus: Corpus): {readonly text: string; readonly specs: string} {
  const values = [
    ...Object.values(pages).map((page) => page(corpus)),
    ...corpus.readings.map((r) => articlePage(corpus, r))
  ];
  let specs = "";
  const htmls = values
    .flatMap((page) => Object.values(page))
    .map((value) => {
      if (value == null || typeof value !== "object" || !("spec" in value)) return render(value);
      if (value.table.rows.length === 0) return figureHtml(value, {html: ""}, {html: ""}).html;
      for (const width of [value.width, narrowWidth])
        specs += JSON.stringify(value.spec(width), (_, v: unknown) =>
          typeof v === "number" && !Number.isFinite(v) ? "NaN" : v
        );
      return `${figureHtml(value, {html: ""}, {html: ""}).html} ${value.label}`;
    });
  const text = htmls
    .join("\n")
    .replace(/<(?:svg|script|style)[\s\S]*?<\/(?:svg|script|style)>/g, "")
    .replace(/<\/(?:p|li|td|th|h\d|dd|dt|figcaption|summary)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&quot;/g, '"')
    .replace(/[^\S\n]+/g, " ");
  return {text, specs};
}

/** What no sentence of the site may say. */
const wrong: readonly (readonly [string, RegExp])[] = [
  ["a missing value", /\bundefined\b|\bNaN\b|\[object|\bInfinity\b/],
  [
    "one of many",
    /(?<![\d,.$ ]\d*)\b1 (?:quotes|words of|events|articles|verbs|traces|statements|speakers|others|sources|times named)\b/
  ],
  ["one of many, in words", /\b[Oo]ne (?:quotes|events|articles|verbs|speakers|others|days|words are|times)\b/],
  [
    "many of one",
    /\b(?:two|three|four|five|[2-9]|\d\d+) (?:quote|event|article|verb|speaker|statement|trace) (?!of\b|from\b|a\b|by\b|\d)/
  ],
  ["an empty list", /:\s*\.(?!\.)|\(\s*\)|, (?:and|or)?\s*\./],
  ["a share of nothing", /\b0 of 0\b|\bOf no (?:quotes|events)\b/]
];

const stories = [
  "“The ferry will sail,” Ana Ruiz said on Monday. Mayor Tom Berg denied that the harbour was closed, according to Port Radio.",
  "Harbour master Ana Ruiz told the Daily Bell that the crane had been sold last year for $2 million. An official said the port will close in May.",
  "Berg insisted that no ship was sold. The council accused Ruiz of selling the crane. She refused to answer.",
  "The Daily Bell reported that Norway has warned Sweden that Denmark plans to sell ships to Iceland. Denmark denied selling ships.",
  "Denmark sold three ships to Iceland in 2023, Ruiz said. “We do not sell,” Berg told reporters. He added that “the government” would wait.",
  "The strike began after the rebels attacked the port. About 200 people were killed. Nobody spoke.",
  "Rain fell."
];

const checks = (corpus: Corpus) => {
  const {text, specs} = said(corpus);
  expect(specs).not.toMatch(/NaN|undefined/);
  for (const [what, pattern] of wrong) {
    const at = pattern.exec(text);
    expect(at && text.slice(Math.max(0, at.index - 80), at.index + 80), what).toBeNull();
  }
};

test("one article is no comparison, and is not spoken of as two", () => {
  const page = twoTellingsPage(corpusOf([stories[0]!]));
  const words = Object.values(page)
    .filter((value) => !(value != null && typeof value === "object" && "spec" in value))
    .map((value) => render(value as Value))
    .join(" ");
  expect(words).toContain("There is one telling so far.");
  expect(words).not.toMatch(/\b(?:both|they|read across)\b/i);
  const apart = twoTellingsPage(corpusOf(["“Rain fell,” Ana Ruiz said.", "“Snow fell,” Tom Berg said."]));
  expect(apart.nouns).toContain("They name nobody in common");
  expect(twoTellingsPage(corpusOf([stories[0]!, stories[1]!])).nouns).toContain("Both write about the same people");
});

test("who quotes nobody quotes none, not no", () => {
  const opening = (texts: readonly string[]) => render(whoSpeaksPage(corpusOf(texts)).opening);
  expect(opening(["Rain fell.", stories[0]!, "Snow fell."])).toMatch(
    /The Post quotes nobody, The Bell \w+ and Port Radio none\./
  );
  expect(opening(Array.from({length: 9}, (_, i) => stories[i % 2]!))).toMatch(/^Together they quote \w+ speakers\./);
});

describe("every sentence of the pages holds", () => {
  test("on the articles of this kit", () => {
    const {readings} = extractCorpus();
    checks(
      makeCorpus(
        readings.map(({article: a, extraction}) => reading(a, extraction)),
        [],
        linkTellings(readings)
      )
    );
  });
  test.each([0, 1, 2, 3, 20])("on a made-up corpus of %i", (n) =>
    checks(
      corpusOf(
        Array.from({length: n}, (_, i) => `${stories[i % stories.length]!} ${stories[(i * 3 + 1) % stories.length]!}`)
      )
    )
  );
  test.each(stories)("on one article alone: %s", (text) => checks(corpusOf([text])));
  test("on any choice of stories", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...stories), {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 4}),
        (chosen) => checks(corpusOf(chosen.map((parts) => parts.join("\n"))))
      ),
      {numRuns: 25, seed: 7}
    );
  });
});

test("articles without quotes, names or anything make pages that say so", () => {
  for (const text of ["", " ", "\n\n", "12 34", "…"]) expect(() => said(corpusOf([text, text]))).not.toThrow();
});
