import {beforeAll, describe, expect, test} from "vitest";
import {extract} from "../../src/extract/extract.js";
import {unify} from "../../src/extract/names/unify.js";
import {makeText} from "../../loaders/manyArticles/makeArticle.js";
import {seeded} from "../../loaders/manyArticles/seeded.js";
import {render, type Value} from "../../src/html/html.js";
import {articlePage} from "../../src/pages/read/article.js";
import {corpus as makeCorpus, type Corpus} from "../../src/pages/corpus.js";
import {figureHtml, type Figure} from "../../src/pages/figure.js";
import {overviewPage} from "../../src/pages/overview/overview.js";
import {pairOf} from "../../src/pages/pairOf.js";
import {listPages, readPage} from "../../src/pages/read/readPage.js";
import {reading} from "../../src/pages/reading.js";
import {throughWhomPage} from "../../src/pages/throughWhom/throughWhom.js";
import {whenPage} from "../../src/pages/when/whenPage.js";
import {whoSpeaksPage} from "../../src/pages/whoSpeaks/whoSpeaks.js";
import {linkTellings} from "../../src/tables/telling/linkTellings.js";
import {reading as article} from "../tables/readings.js";

let corpus: Corpus;

// Ninety short articles of twenty papers, and one long one.
beforeAll(() => {
  const random = seeded(5);
  const read = Array.from({length: 90}, (_, i) =>
    article({
      id: `a${String(i).padStart(2, "0")}`,
      text: makeText(random, i === 0 ? 3000 : 60),
      published: i % 9 === 8 ? null : `20${String(10 + (i % 15))}-0${1 + (i % 9)}-15`,
      outlet: `Paper ${i % 20}`
    })
  ).map(({article: a}) => ({article: a, extraction: extract(a)}));
  const one = unify(read.map(({extraction}) => extraction));
  const readings = read.map(({article: a}, i) => ({article: a, extraction: one[i]!}));
  corpus = makeCorpus(
    readings.map(({article: a, extraction}) => reading(a, extraction)),
    [],
    linkTellings(readings)
  );
}, 60_000);

/** A page's values as markup, without the drawings. */
const markup = (page: Readonly<Record<string, Value | Figure>>): string =>
  Object.values(page)
    .map((value) =>
      value != null && typeof value === "object" && "spec" in value
        ? figureHtml(value, {html: ""}, value.narrow ?? {html: ""}).html
        : render(value)
    )
    .join("");

describe("with ninety articles", () => {
  test("no page of the walk outgrows 250,000 characters", () => {
    for (const page of [overviewPage, whoSpeaksPage, throughWhomPage, whenPage, readPage])
      expect(markup(page(corpus)).length, page.name).toBeLessThan(250_000);
  });

  test("the list of articles is paged, and every article is on one page", () => {
    const pages = [readPage(corpus), ...listPages(corpus).map(([, page]) => page)].map(({table}) => render(table));
    expect(pages).toHaveLength(3);
    for (const {id} of corpus.readings)
      expect(
        pages.filter((page) => page.includes(`href="/read/${id}"`)),
        id
      ).toHaveLength(1);
    for (const [i, page] of pages.entries()) {
      expect(page.match(/aria-current="page"/g)).toHaveLength(1);
      const current = /<a href="([^"]*)"\s+aria-current="page"/.exec(page)?.[1];
      expect(current).toBe(i === 0 ? "/read/" : `/read/list/${i + 1}`);
    }
  });

  test("the timeline has a row a paper and a bar a month or more, and nothing dated is lost", () => {
    const {timeline} = overviewPage(corpus);
    const {layer} = timeline.spec(940) as unknown as {layer: {data: {values: object[]}; mark: {type: string}}[]};
    const texts = layer.filter(({mark}) => mark.type === "text").flatMap(({data}) => data.values as {text: string}[]);
    expect(texts.filter(({text}) => /^Paper|other papers$/.test(text))).toHaveLength(12);
    const dated = corpus.readings.flatMap((r) => [
      ...r.events.filter((e) => e.from && e.to),
      ...r.quotes.filter((q) => /^\d{4}-\d\d-\d\d$/.test(q.saidOn ?? ""))
    ]).length;
    const drawn = timeline.table.rows.reduce((n, row) => n + Number(row[2]), 0);
    const long = Number(/nor (?:is|are) ([\d,]+)/.exec(timeline.note)?.[1]?.replace(",", "") ?? 0);
    expect(drawn + long).toBe(dated);
  });

  test("days that are simply stated are told together, others one by one", () => {
    const published = render(whenPage(corpus).published);
    expect(published.match(/<dt>/g)).toHaveLength(10);
    expect(published).toContain("80 other articles");
  });

  test("the switches of the events know of all of them, shown on the page or not", () => {
    const counts = /data-counts="([^"]*)"/.exec(render(whenPage(corpus).filters))![1]!.replaceAll("&quot;", '"');
    const sum = Object.values(JSON.parse(counts) as Record<string, number>).reduce((a, b) => a + b, 0);
    expect(sum).toBe(corpus.readings.reduce((n, r) => n + r.events.length, 0));
  });

  test("the longest article is not compared only since it is long", () => {
    const pair = pairOf(corpus)!;
    expect(pair.map(({id}) => id)).not.toContain("a00");
  });

  test("an article's own speakers have colours, also where they are few of very many", () => {
    const last = corpus.readings.at(-1)!;
    const twice = last.quotes.filter((q) => last.quotes.filter((o) => o.speaker === q.speaker).length > 1);
    const page = markup(articlePage(corpus, last));
    for (const {speaker} of twice)
      if (speaker != null) expect(page).toMatch(new RegExp(`data-filter="${speaker}"[^>]*--speaker-[1-8]`));
  });
});
