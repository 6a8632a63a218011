import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {evaluateGold} from "../../loaders/evaluateGold.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {markingData} from "../../loaders/keys/markingData.js";
import {readKeys} from "../../loaders/keys/readKeys.js";
import {readGold} from "../../loaders/readGold.js";
import {fromAnswerKey} from "../../src/annotation/keys/fromAnswerKey.js";
import {keySpans} from "../../src/annotation/keys/keySpans.js";
import {writeAnnotations} from "../../src/annotation/w3c/writeAnnotations.js";
import {marked, words} from "../annotation/marked.js";

const articles = extractCorpus().readings.map(({article}) => article);
const textOf = (id: string) => articles.find((article) => article.id === id)!.text;

describe("the keys of the two articles", () => {
  const keys = readKeys(articles);

  test("point at words of their articles, every speaker and cue linked to a quote, and are kept from students", () => {
    expect(keys.map(({marking, released}) => [marking.article, released])).toEqual([
      ["arutz-sheva-2013-05-10", false],
      ["reuters-2012-11-05", false]
    ]);
    for (const {marking} of keys) {
      const linked = new Set(marking.links.map(({to}) => to));
      for (const mark of marking.marks)
        expect([mark.label, linked.has(mark.id)]).toEqual([
          mark.label,
          ["speaker", "cue", "addressee"].includes(mark.label)
        ]);
    }
    const said = words(textOf("reuters-2012-11-05"), keys[1]!.marking.marks);
    expect(said).toContain("addressee: Egypt's state al-Ahram daily");
    expect(said).toContain("cue: was quoted as saying");
  });

  test("give exercises the stretches of a label", () => {
    const spans = keySpans(keys, "arutz-sheva-2013-05-10", "addressee")!;
    expect(spans.map(({start, end}) => textOf("arutz-sheva-2013-05-10").slice(start, end))).toEqual([
      "the United States",
      "reporters",
      "Russia"
    ]);
    expect(keySpans(keys, "elsewhere", "quote")).toBeNull();
  });

  test("are with the teacher alone until they are given out", () => {
    expect(markingData(false).map(({id, key}) => [id, key])).toEqual(articles.map(({id}) => [id, null]));
    expect(markingData(true).map(({key}) => key?.marks.length)).toEqual(keys.map(({marking}) => marking.marks.length));
  });

  test("measure the parser with the functions that score a student", () => {
    const [gold] = readGold(["data/keys"]);
    const {measures, documents} = evaluateGold(gold!);
    expect(documents).toBe(2);
    const score = (measure: string) => measures.find((each) => each.measure === measure)!;
    expect(score("word overlap").score).toBeGreaterThan(85);
    expect(score("cues, same words").gold).toBe(
      keys.flatMap(({marking}) => marking.marks).filter(({label}) => label === "cue").length
    );
    expect(score("addressees, same words").right).toBe(0);
  });
});

test("a key in columns: words nearest to the quote, in its own sentence before another's", () => {
  const text = "Ruiz, who chairs the council, told reporters the pier is safe. Ruiz left.\nBerg said no.";
  const start = text.indexOf("the pier");
  const {marking, missing} = fromAnswerKey(
    {
      article: {id: "ferry"},
      quotes: [
        {
          start,
          end: start + "the pier is safe".length,
          type: "indirect",
          speaker: "Ana Ruiz",
          speakerText: "Ruiz",
          cue: "told",
          addressee: "Berg"
        }
      ]
    },
    text
  );
  expect(words(text, marking.marks)).toEqual(["speaker: Ruiz", "cue: told", "quote: the pier is safe"]);
  expect(marking.marks[0]).toMatchObject({start: 0, value: "Ana Ruiz"});
  expect(missing).toEqual(["addressee “Berg” of “the pier is safe…”"]);
});

describe("what is amiss in a folder of keys is told, with the file", () => {
  const {text, marking} = marked("“[The pier is safe,]” {Ana Ruiz} <said>.");
  const folder = (files: Readonly<Record<string, string>>) => {
    const path = mkdtempSync(join(tmpdir(), "keys-"));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
    return path;
  };
  const file = writeAnnotations(marking, {text, released: true});
  const said = (files: Readonly<Record<string, string>>, article = text) => {
    const path = folder(files);
    try {
      readKeys([{id: "ferry", text: article}], path);
      return null;
    } catch (error) {
      return (error as Error).message.replaceAll(path, "keys");
    }
  };

  test("a released one", () =>
    expect(readKeys([{id: "ferry", text}], folder({"a.jsonld": file}))[0]!.released).toBe(true));
  test("one of an article that is not there is left out", () =>
    expect(readKeys([{id: "harbour", text: "Rain."}], folder({"a.jsonld": file}))).toEqual([]));
  test("no JSON", () => expect(said({"a.jsonld": "marks!"})).toMatch(/^keys\/a\.jsonld: The file is no JSON\./));
  test("an orphan", () =>
    expect(said({"a.jsonld": file}, "Another article altogether.")!.split("\n")[0]).toBe(
      "keys/a.jsonld: quote “The pier is safe,” is not to be found in the article; mark it anew"
    ));
  test("two of one article", () =>
    expect(said({"a.jsonld": file, "b.jsonld": file})).toBe(
      "keys/b.jsonld: keys/a.jsonld is a key of ferry already; keep one of them"
    ));
});
