import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {readCorpus} from "../../loaders/readCorpus.js";
import {problemMessage} from "../../src/tables/types.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "corpus-"));
  mkdirSync(join(root, "data/articles"), {recursive: true});
});
afterEach(() => rmSync(root, {recursive: true}));

const write = (name: string, text: string): void => writeFileSync(join(root, "data/articles", name), text);
const read = () => {
  const {articles, problems} = readCorpus("data/articles", root);
  return {
    ids: articles.map(({id}) => id),
    problems: problems.map((problem) => `${problem.level}: ${problemMessage(problem)}`)
  };
};

test("articles come ordered by id; a bad one does not stop the others", () => {
  write("c.txt", "The boat left.");
  write("b.txt", "");
  write("a.txt", "It came back.");
  expect(read()).toEqual({
    ids: ["a", "c"],
    problems: ["error: data/articles/b.txt:1: the file is empty; put the article’s text into it, or delete the file"]
  });
});

test.each([
  ["the same id in a front matter", "b.txt", "---\noutlet: The Gull\nid: a\n---\nIt came back.", 3, "a"],
  ["an id that differs in case only", "b.txt", "---\nid: A\n---\nIt came back.", 2, "A"]
])("%s", (_, name, text, line, id) => {
  write("a.txt", "The boat left.");
  write(name, text);
  expect(read()).toEqual({
    ids: ["a"],
    problems: [
      `error: data/articles/${name}:${line}: its id “${id}” is that of data/articles/a.txt; give the file another name`
    ]
  });
});

test("files that are no text are told of, hidden files, folders and a README are not", () => {
  write("a.txt", "The boat left.");
  write("b.docx", "PK");
  write(".DS_Store", "\0");
  write("README.md", "Put articles here.");
  mkdirSync(join(root, "data/articles/old.txt"));
  expect(read()).toEqual({
    ids: ["a"],
    problems: [
      "warning: data/articles/b.docx:1: only files that end in .txt are read; save the article as plain text in UTF-8, ending in .txt"
    ]
  });
});

test.each([
  ["an empty folder", () => {}],
  ["no folder", () => rmSync(join(root, "data"), {recursive: true})]
])("%s", (_, make) => {
  make();
  expect(read()).toEqual({
    ids: [],
    problems: ["error: data/articles:1: there is no article; put one into the folder, as a text file that ends in .txt"]
  });
});

test("the kit's two articles are unchanged, and their dates say how they are known", () => {
  const {articles, problems} = readCorpus();
  const sums = {
    "arutz-sheva-2013-05-10": "5f58fe7b8f53e6c308a7343a6d111b8656bbe493ac3163146a26a9f8f0af5e91",
    "reuters-2012-11-05": "f445c4d136c54edecac38cd1786b84ab5bbab8ca03ae9ecce403c73e79292bf2"
  };
  expect(problems).toEqual([]);
  for (const [id, sum] of Object.entries(sums)) {
    const article = articles.find((article) => article.id === id)!;
    expect(createHash("sha256").update(article.text).digest("hex")).toBe(sum);
    expect(article.publishedFrom).toBe("inferred");
    expect(article.evidence).toMatch(/^The article speaks of .*\.$/);
  }
});
