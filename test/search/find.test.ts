import fc from "fast-check";
import MiniSearch from "minisearch";
import {expect, test} from "vitest";
import {find, snippet} from "../../src/search/find.js";
import {searchOptions, type Entry} from "../../src/search/searchOptions.js";

const texts = [
  "The ferry left the harbour at noon.",
  "Ana Ruiz said the harbour would close.",
  "Le café of the captain stayed open.",
  "At noon the captain left."
];
const entries = texts.map((text, id): Entry => ({
  id,
  kind: "sentence",
  href: `read/a#at-${id}-9`,
  title: "The Post",
  where: "",
  text
}));
const index = new MiniSearch(searchOptions);
index.addAll(entries);
const ids = (query: string) => find(index, query).map(({id}) => id);

test.each([
  ["every word", "harbour noon", [0]],
  ["the last word as a beginning", "harbour clo", [1]],
  ["without accents", "cafe", [2]],
  ["in any case", "RUIZ", [1]],
  ["a slip in a long word", "harbur", [0, 1]],
  ["words together", '"captain left"', [3]],
  ["words together, which are apart", '"left captain"', []],
  ["some of the words where nothing has all", "ferry café", [0, 2]],
  ["nothing", "zeppelin", []]
])("finds %s", (_, query, expected) => expect(ids(query).sort()).toEqual(expected));

test("no query throws, and what is found answers it", () => {
  fc.assert(
    fc.property(fc.string({unit: "binary"}), (query) => {
      for (const {text, terms} of find(index, query)) {
        expect(texts).toContain(text);
        expect(terms.length).toBeGreaterThan(0);
      }
    })
  );
});

test("a snippet marks the words found, and is a piece of the text", () => {
  expect(snippet("The ferry left the harbour at noon.", ["harbour"], 140)).toEqual([
    {text: "The ferry left the ", found: false},
    {text: "harbour", found: true},
    {text: " at noon.", found: false}
  ]);
  expect(snippet("The ferry left the harbour at noon.", ["ferry"], 22).map((part) => part.text)).toEqual([
    "The ",
    "ferry",
    " left the",
    " …"
  ]);
  fc.assert(
    fc.property(fc.string({unit: "binary", maxLength: 400}), fc.array(fc.string()), (text, terms) => {
      const pieces = snippet(text, terms, 60).map((part) => part.text);
      const inner = pieces.join("").replace(/^… /, "").replace(/ …$/, "");
      expect(text).toContain(text.startsWith("… ") || text.endsWith(" …") ? "" : inner);
      expect(inner.length).toBeLessThanOrEqual(60);
    })
  );
});
