import {mkdtemp, rm, writeFile, cp} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {badArticles} from "../../loaders/manyArticles/badArticles.js";
import {makeArticle, makeText} from "../../loaders/manyArticles/makeArticle.js";
import {seeded} from "../../loaders/manyArticles/seeded.js";
import {ARTICLES, readCorpus} from "../../loaders/readCorpus.js";
import {computePages, type Computed} from "../../loaders/site/computePages.js";
import {render} from "../../src/html/html.js";
import {plainText} from "../../loaders/site/plainText.js";

let folder: string;
let computed: Computed;
const before = process.env["CORPUS"];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bad-"));
  await cp(ARTICLES, folder, {recursive: true});
  const random = seeded(7);
  for (let n = 0; n < 3; n++) await writeFile(join(folder, `made-${n}.txt`), makeArticle(random, 200));
  for (const [name, text] of Object.entries(badArticles)) await writeFile(join(folder, `${name}.txt`), text);
  // Long enough for several parts; the whole of it is for npm run bench:many.
  await writeFile(
    join(folder, "bad-100000-words.txt"),
    `---\noutlet: The Endless\n---\n${makeText(seeded(9), 12_000)}\n`
  );
  process.env["CORPUS"] = folder;
  computed = await computePages();
}, 120_000);

afterAll(async () => {
  if (before === undefined) delete process.env["CORPUS"];
  else process.env["CORPUS"] = before;
  await rm(folder, {recursive: true, force: true});
});

/** Each value of each page as markup; texts are escaped where a page shows them. */
const markup = (): [where: string, html: string][] =>
  Object.entries(computed.pages).flatMap(([path, values]) =>
    Object.entries(values).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [] : [[`${path} ${name}`, value.html]]
    )
  );

describe("articles that come as no article should", () => {
  test("each has a page, and one that is long has parts", () => {
    for (const name of Object.keys(badArticles)) expect(computed.articles).toContain(name);
    const parts = computed.articles.filter((page) => page.startsWith("bad-100000-words"));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual(parts.map((_, i) => (i === 0 ? "bad-100000-words" : `bad-100000-words~${i + 1}`)));
    const sizes = parts.map((page) =>
      Object.values(computed.pages[`/read/${page}`]!).reduce(
        (sum, value) => sum + Buffer.byteLength(typeof value === "string" ? value : value.html),
        0
      )
    );
    // No part is heavy, and none but the last is a remnant.
    expect(Math.max(...sizes)).toBeLessThan(310_000);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(200_000);
  });

  test("nothing in them becomes an element or runs", () => {
    for (const [where, html] of markup())
      for (const [tag] of html.matchAll(/<[a-z][^<>]*>/gi)) {
        const bare = tag.replace(/="[^"]*"/g, "");
        expect(/^<(?:img|b\b)(?=.*window)|\son\w+/i.exec(bare)?.[0], `${where}: ${tag}`).toBe(undefined);
        if (/^<script/i.test(tag)) expect(tag, where).toMatch(/type="application\/json"/);
      }
    expect(markup().some(([, html]) => html.includes("&lt;script&gt;window.ran"))).toBe(true);
  });

  test("every word of every article can be read", () => {
    for (const {id, text} of readCorpus(folder).articles) {
      const pages = computed.articles.filter((page) => page === id || page.startsWith(`${id}~`));
      const readers = pages.map((page) => (computed.pages[`/read/${page}`]!["reader"] as {html: string}).html);
      const paragraphs = readers.flatMap((html) =>
        [...html.matchAll(/<p dir="auto" data-start="\d+">([\s\S]*?)<\/p>/g)].map(([, inner]) =>
          inner!.replace(/<a class="n"[^>]*>\d+<\/a>/g, "")
        )
      );
      const shown = paragraphs.map((p) => unmarked(p)).join("");
      expect(shown.replace(/\s/g, ""), id).toBe(text.replace(/\s/g, ""));
    }
  });

  test("a paragraph takes its own direction", () => {
    const reader = (computed.pages["/read/bad-right-to-left"]!["reader"] as {html: string}).html;
    expect(reader).toMatch(/<article[^>]* lang="ar"/);
    expect(reader).toMatch(/<p dir="auto"[^>]*>[^<]*قال/);
  });

  test("a change of direction ends with the name it stands in", () => {
    expect(render("Ana \u202eRuiz")).toBe("Ana \u202eRuiz\u202c");
    expect(render("\u2067The \u202epost\u2069")).toBe("\u2067The \u202epost\u2069");
    expect(render("a\u2066b\u202ec")).toBe("a\u2066b\u202ec\u202c\u2069");
    expect(render("العبّارة")).toBe("العبّارة");
  });

  test("a mark stands in one part of a long article, and the links to parts say in which", () => {
    const parts = computed.articles.filter((page) => page.startsWith("bad-100000-words"));
    const readers = parts.map((page) => (computed.pages[`/read/${page}`]!["reader"] as {html: string}).html);
    const nav = (computed.pages["/read/bad-100000-words"]!["tabs"] as {html: string}).html;
    const begins = [...nav.matchAll(/data-begins="[^"]*\bq(\d+)/g)].map(([, n]) => Number(n));
    expect(begins).toHaveLength(parts.length);
    for (const [i, html] of readers.entries()) {
      const numbers = [...html.matchAll(/ id="q(\d+)"/g)].map(([, n]) => Number(n));
      expect(Math.min(...numbers), parts[i]!).toBe(begins[i]);
      expect(Math.max(...numbers), parts[i]!).toBeLessThan(begins[i + 1] ?? Infinity);
    }
  });

  test("a link to a place in a long article names the part it stands in", () => {
    const parts = computed.articles.filter((page) => page.startsWith("bad-100000-words"));
    const holds = new Map(
      parts.map((page) => [page, (computed.pages[`/read/${page}`]!["reader"] as {html: string}).html] as const)
    );
    const links = markup()
      .filter(([where]) => !where.startsWith("/read/"))
      .flatMap(([, html]) => [...html.matchAll(/href="\/read\/(bad-100000-words[^"#]*)#(\w+)"/g)]);
    expect(new Set(links.map(([, page]) => page)).size).toBeGreaterThan(1);
    for (const [, page, id] of links) expect(holds.get(page!), `${page}#${id}`).toContain(` id="${id}"`);
  });

  test("a page without a name or a day says so", () => {
    const {byline, heading} = computed.pages["/read/bad-empty-of-everything"]!;
    expect(heading).toContain("bad-empty-of-everything");
    expect(plainText((byline as {html: string}).html)).toContain("no headline");
  });
});

/** Text of markup, with nothing trimmed. */
const unmarked = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
