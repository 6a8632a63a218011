import {beforeAll, expect, test} from "vitest";
import type {packTokens} from "../../src/annotation/packTokens.js";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import type {ListedArticle} from "../../src/pages/read/articleFiles.js";
import {articleFileKinds, articleFileName} from "../../src/pages/read/articleFiles.js";
import {articleFiles} from "../../loaders/site/articleFiles.js";
import {reading} from "../tables/readings.js";

const one = reading({id: "ferry-2024", outlet: "The Post", text: "“It works,” Ana Ruiz said on Friday."});
const same = reading({id: "ferry-2025", outlet: "The Post", text: "The ferry left.", published: "2025-03-01"});
const odd = reading({id: "../a b/ç", outlet: "The Odd", text: "Rain."});
let files: ReadonlyMap<string, string>;
let list: readonly ListedArticle[];

beforeAll(() => {
  files = articleFiles({readings: [one, same, odd], problems: []}, false);
  list = JSON.parse(files.get("index.json")!) as ListedArticle[];
});

test("every article has a file of each kind, named so that it can lie in any folder", () => {
  const names = list.flatMap((article) => articleFileKinds.map((kind) => articleFileName(article, kind)));
  expect([...names, "index.json"].sort()).toEqual([...files.keys()].sort());
  expect(names.every((name) => /^[\w-]+\.[a-z]+\.[0-9a-f]{8}\.json$/.test(name))).toBe(true);
});

test("the list tells articles of one outlet apart, and how long they are, and has none of their words", () => {
  expect(list.map(({id, label, words}) => [id, label.replace(/[\u2066-\u2069]/g, ""), words])).toEqual([
    ["ferry-2024", "The Post, ferry-2024", 7],
    ["ferry-2025", "The Post, 1 Mar 2025", 3],
    ["../a b/ç", "The Odd", 1]
  ]);
  expect(files.get("index.json")).not.toContain("Ana Ruiz");
});

test("a file holds what is of its article", () => {
  const of = (kind: (typeof articleFileKinds)[number]) =>
    JSON.parse(files.get(articleFileName(list[0]!, kind))!) as Record<string, unknown>;
  expect(of("text")["text"]).toBe(one.article.text);
  expect(of("marks")).toMatchObject({id: "ferry-2024", key: null});
  expect(of("reading")["outlet"]).toBe("The Post");
  const {tokens} = readDoc(one.article);
  expect((of("tokens") as unknown as ReturnType<typeof packTokens>).pos.length).toBe(tokens.n);
});

test("a changed article changes its version, and no other’s", () => {
  const changed = {...one, article: {...one.article, outlet: "The Harbour"}};
  const next = JSON.parse(
    articleFiles({readings: [changed, same, odd], problems: []}, false).get("index.json")!
  ) as ListedArticle[];
  const differ = next.map(({version}, i) => version !== list[i]!.version);
  expect(differ).toEqual([true, false, false]);
});
