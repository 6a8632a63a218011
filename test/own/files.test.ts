import fc from "fast-check";
import {expect, test} from "vitest";
import {parseArticle} from "../../src/articles/parseArticle.js";
import {readArticle} from "../../src/articles/readArticle.js";
import {extract} from "../../src/extract/extract.js";
import {exampleFields, exampleText} from "../../src/own/example.js";
import {articleFile, fileName} from "../../src/own/frontMatter.js";
import {completeOwn, ownArticle} from "../../src/own/ownArticle.js";
import {parsePasted} from "../../src/own/parsePasted.js";
import {ownFields} from "../../src/own/types.js";

const bytes = (text: string) => new TextEncoder().encode(text);

const words = fc
  .string({minLength: 1, maxLength: 60, unit: "grapheme"})
  .filter((s) => s.trim() !== "" && s === s.trim() && !/\n|\r/.test(s));
const day = fc
  .date({min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true})
  .map((d) => d.toISOString().slice(0, 10));

test("an article file read back has the same fields and the same text", () =>
  fc.assert(
    fc.property(
      fc.record({published: day, outlet: words, title: words, place: words, byline: words}, {requiredKeys: []}),
      fc.string({minLength: 1, maxLength: 200, unit: "grapheme"}).filter((s) => s.trim() !== "" && !s.includes("\r")),
      (fields, text) => {
        const article = ownArticle("mine", text, fields);
        const {article: back, problems} = parseArticle("data/articles/mine.txt", articleFile(article));
        expect(problems).toEqual([]);
        expect(back).toEqual(article);
      }
    ),
    {numRuns: 300}
  ));

test("put into a corpus folder it reads with the same fields as on the page", () => {
  const article = ownArticle("mine", exampleText, exampleFields);
  const complete = completeOwn(article, extract(article));
  const name = fileName(complete);
  const {article: back, problems} = readArticle(`data/articles/${name}.txt`, bytes(articleFile(complete)));
  expect(problems).toEqual([]);
  expect(back).toEqual({...complete, id: name});
});

test("fields of a reader are those an article file knows", () => {
  const all = Object.fromEntries(
    ownFields.map((field) => [
      field,
      field === "published" ? "2024-03-07" : field === "url" ? "https://example.org/a" : field
    ])
  );
  expect(parsePasted(articleFile(ownArticle("mine", "The boat left.", all))).fields).toEqual(all);
});
