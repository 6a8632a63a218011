import {createHash} from "node:crypto";
import {packTokens, type RuleToken} from "../../src/annotation/packTokens.js";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {
  articleFileKinds,
  articleFileName,
  type ArticleFileKind,
  type ListedArticle
} from "../../src/pages/read/articleFiles.js";
import {corpus} from "../../src/pages/corpus.js";
import type {TheirReading} from "../../src/own/messages.js";
import {reading} from "../../src/pages/reading.js";
import type {CorpusArticle} from "../../src/tables/types.js";
import {lessonArticle} from "../exercises/lessonArticle.js";
import type {ReadCorpus} from "../extractCorpus.js";
import {markingData} from "../keys/markingData.js";

/**
 * The files of all articles, by name: `index.json`, the list, and for each article a file of every kind. So a page of a site with many
 * articles loads one of them, not all.
 * @param teacher whether keys may be in them that are not released
 */
export function articleFiles(read: ReadCorpus, teacher: boolean): ReadonlyMap<string, string> {
  const labels = new Map(
    corpus(read.readings.map(({article, extraction}) => reading(article, extraction))).readings.map((r) => [r.id, r])
  );
  const markings = markingData(teacher, read);
  const files = new Map<string, string>();
  const list = read.readings.map((one, i): ListedArticle => {
    const {article, extraction} = one;
    const {id, outlet, label, words} = labels.get(article.id)!;
    const {people, quotes, figures} = extraction;
    const contents: Readonly<Record<ArticleFileKind, unknown>> = {
      text: lessonArticle(one),
      marks: markings[i],
      tokens: packTokens(tokensOf(article), article.text),
      reading: {outlet: article.outlet ?? id, people, quotes, figures} satisfies TheirReading
    };
    const written = articleFileKinds.map((kind) => [kind, JSON.stringify(contents[kind])] as const);
    const hash = createHash("sha256");
    for (const [, json] of written) hash.update(json);
    const name = {stem: id.replace(/[^\w-]+/g, "_").slice(0, 80), version: hash.digest("hex").slice(0, 8)};
    for (const [kind, json] of written) files.set(articleFileName(name, kind), json);
    return {id, outlet, label, words, ...name};
  });
  return files.set("index.json", JSON.stringify(list));
}

/** The tokens of an article, for a reader's own rule. */
function tokensOf(article: CorpusArticle): RuleToken[] {
  const {tokens} = readDoc(article);
  return tokens.word.map((_, i) => ({
    start: tokens.start[i]!,
    end: tokens.end[i]!,
    pos: tokens.pos[i]!,
    lemma: tokens.lemma[i]!,
    sentence: tokens.sentence[i]!
  }));
}
