import fc from "fast-check";
import {expect, test} from "vitest";
import {articleReference, kitReference} from "../../src/citation/cslItem.js";
import {toBibtex} from "../../src/citation/toBibtex.js";
import type {CorpusArticle} from "../../src/tables/types.js";

const article = (fields: Partial<CorpusArticle>): CorpusArticle => ({
  id: "harbour-2024-03-07",
  text: "The ferry left.",
  published: "2024-03-07",
  outlet: "The Harbour Post",
  title: "Ferry leaves & returns",
  publishedFrom: "stated",
  evidence: null,
  byline: "By Ana Ruiz",
  place: null,
  url: "https://example.org/a_b",
  language: "en",
  notes: null,
  ...fields
});

test("an article as a reference", () => {
  expect(toBibtex([articleReference(article({}))])).toBe(`@misc{harbour-2024-03-07,
  title = {{Ferry leaves \\& returns}},
  author = {{Ana Ruiz}},
  howpublished = {The Harbour Post},
  year = {2024},
  month = mar # "~7",
  url = {https://example.org/a\\_b}
}
`);
});

test("a year alone, an inferred day, no title, no outlet", () => {
  const bare = articleReference(
    article({published: "2024", publishedFrom: "inferred", title: null, outlet: null, byline: null, url: null})
  );
  expect(bare).toEqual({
    id: "harbour-2024-03-07",
    type: "article-newspaper",
    title: "Untitled article (harbour-2024-03-07)",
    issued: {"date-parts": [[2024]]},
    language: "en",
    note: "Day of publication inferred from the text."
  });
  expect(toBibtex([bare])).not.toContain("month");
});

test("the kit, with its version and where it stands", () => {
  expect(toBibtex([kitReference("1.2.3", "https://example.org/")])).toContain("note = {Version 1.2.3.}");
});

test("whatever an article says of itself, braces are paired, entries end where they end, and TeX is given no command", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme"}), fc.string({unit: fc.constantFrom(..."\\{}%$&#_^~\n@,= ab")}), (a, b) => {
      const out = toBibtex([articleReference(article({id: a, title: b, outlet: a, byline: b, url: b}))]);
      const plain = out.replace(/\\text(?:backslash|asciitilde|asciicircum)\{\}|\\[{}$&#_%]/g, "");
      expect(plain).not.toContain("\\");
      let depth = 0;
      for (const sign of plain.trimEnd().slice(0, -1)) {
        depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(1);
      expect(out.split("\n").length).toBeLessThan(12);
    })
  );
});
