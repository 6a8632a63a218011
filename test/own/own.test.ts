import fc from "fast-check";
import {expect, test} from "vitest";
import {parseArticle} from "../../src/articles/parseArticle.js";
import {guessEncoding} from "../../src/articles/guessEncoding.js";
import {readArticle} from "../../src/articles/readArticle.js";
import {extract} from "../../src/extract/extract.js";
import {compareArticles} from "../../src/own/compareArticles.js";
import {compareReadings} from "../../src/own/compareReadings.js";
import {exampleFields, exampleText} from "../../src/own/example.js";
import {findSecond} from "../../src/own/findSecond.js";
import {articleFile, fileName} from "../../src/own/frontMatter.js";
import {guessLanguage} from "../../src/own/language.js";
import {clip} from "../../src/own/limits.js";
import {completeOwn, ownArticle} from "../../src/own/ownArticle.js";
import {parsePasted} from "../../src/own/parsePasted.js";
import {splitAt} from "../../src/own/splitAt.js";
import {ownFields, type OwnFields} from "../../src/own/types.js";
import {readOwn} from "../../src/own/work.js";

const read = (text: string, fields: OwnFields = {}, ...without: string[]) =>
  readOwn({id: "mine", text, fields, without}, extract).result;
const bytes = (text: string) => new TextEncoder().encode(text);

test("the example shows all that the page is about", () => {
  const {views, dates, header, rules} = read(exampleText, exampleFields);
  expect(views.quotes.rows.length).toBeGreaterThan(7);
  expect(dates.map(({words}) => words)).toContain("Friday");
  expect(header).toMatchObject({title: "Harbour to close after storm, minister says", place: "Port Ellen"});
  expect(rules.filter(({rows}) => (rows ?? 0) > 0).length).toBeGreaterThan(15);
});

test("what the text says stands where the reader gave nothing, and nowhere else", () => {
  const text =
    "Rain ahead\n\nBy Jane Roe\n\nMarch 7, 2024\n\nOSLO (Reuters) - Rain is likely, the office said on Friday.";
  expect(read(text).header).toMatchObject({
    title: "Rain ahead",
    outlet: "Reuters",
    byline: "Jane Roe",
    place: "Oslo",
    published: "2024-03-07",
    publishedFrom: "text"
  });
  expect(read(text, {outlet: "The Gull", published: "2024-03-08"}).header).toMatchObject({
    outlet: "The Gull",
    published: "2024-03-08",
    publishedFrom: "stated"
  });
});

test.each([
  ["Friday", "They met on Friday.", {words: "Friday", known: "1 Mar 2024", left: null}],
  ["a month", "They met in July.", {words: "July", known: "Jul 2023", left: null}]
])("without its day a text loses “%s”", (_, text, effect) =>
  expect(read(text, {published: "2024-03-02"}).dates).toEqual([expect.objectContaining(effect)])
);

test("a year stands whatever the day; without a day what waits for one is told", () => {
  expect(read("They met in 2011.", {published: "2024-03-02"}).dates).toEqual([]);
  expect(read("They met on Friday.").unplaced).toEqual(["Friday"]);
});

test.each([
  ["a day in no calendar", {published: "2024-02-31"}],
  ["no day", {published: "soon"}]
])("%s counts as none", (_, fields) => expect(read("They met on Friday.", fields).header.published).toBeNull());

test("each quote says how it was read", () => {
  const {rows} = read("Ana Ruiz was tired. “We stay,” she said.").views.quotes;
  expect(rows[0]!.why).toMatch(/^speaker: ‘she’ → Ana Ruiz, .*By rule tagger \(the learned tagger/);
});

test("a rule that is switched off breaks its rows, and they are marked in the text", () => {
  const {differences, reader} = read(
    "Ana Ruiz was tired. “We stay,” she said on Friday.",
    {published: "2024-03-02"},
    "pronouns",
    "weekday"
  );
  expect(differences).toContainEqual(expect.objectContaining({table: "times", change: "lost", words: "Friday"}));
  expect(differences).toContainEqual(
    expect.objectContaining({
      table: "quotes",
      change: "changed",
      details: expect.arrayContaining(["speaker: Ana Ruiz, now nothing"])
    })
  );
  expect(reader.html).toContain('class="rd lost"');
});

test("a reading compared with itself has no difference; the other way round lost is gained", () => {
  const [full, less] = [[], ["tagger"]].map((without) => extract(ownArticle("a", exampleText, exampleFields), without));
  expect(compareReadings(full!, full!)).toEqual([]);
  const count = (change: string, list: readonly {change: string}[]) =>
    list.filter((each) => each.change === change).length;
  expect(count("lost", compareReadings(full!, less!))).toBe(count("gained", compareReadings(less!, full!)));
});

test("two articles: the same quote in two wordings, one figure that is about the other, one name", () => {
  const [mine, theirs] = [
    "Minister Ana Ruiz said: “The harbour is not safe, and it will stay closed.” About 300 people use it.",
    "“The harbor is not safe and it will stay closed for now,” Ana Ruiz told reporters. Some 310 people use it. “Go home,” said Tom Berg."
  ].map((text, i) => extract(ownArticle(`a${i}`, text, {})));
  const {quotes, people, figures} = compareArticles(mine!, theirs!);
  expect(quotes.shared.map(({share}) => share > 0.8)).toEqual([true]);
  expect(quotes.onlyTheirs.map(({speaker}) => speaker)).toEqual(["Tom Berg"]);
  expect(people.shared.map(({name}) => name)).toEqual(["Ana Ruiz"]);
  expect(figures.shared.map(({same}) => same)).toEqual([true]);
});

test.each([
  ["two front matters", "---\ntitle: One\n---\nThe boat left.\n\n---\ntitle: Two\n---\nThe boat came.\n", 2],
  ["a line of signs", `${"The boat left at noon. ".repeat(12)}\n\n-----\n\n${"It came back late. ".repeat(14)}`, 2],
  [
    "a second dateline",
    `OSLO (AP) - ${"The boat left at noon. ".repeat(12)}\n\nBERGEN (AP) - ${"It came back late. ".repeat(14)}`,
    2
  ],
  ["one article", exampleText, 1],
  ["a heading underlined", `Boats\n-----\n\n${"The boat left at noon. ".repeat(12)}`, 1]
])("%s: %#", (_, text, pieces) => expect(splitAt(text, findSecond(text))).toHaveLength(pieces));

test.each([
  [
    "Spanish",
    "El ministro dijo el lunes que el puerto se cerraría por la tormenta y que nadie sabe cuándo abrirá.",
    "Spanish"
  ],
  ["Arabic", "قال الوزير يوم الاثنين إن الميناء سيغلق بسبب العاصفة ولا أحد يعرف متى سيفتح أبوابه من جديد.", /Arabic/],
  ["English", exampleText, "English"]
])("%s is known as such", (_, text, name) => expect(guessLanguage(text)?.name).toMatch(name));

test("too short to say", () => expect(guessLanguage("Bergen.")).toBeNull());

test.each([
  ["UTF-8", bytes("“Ja,” sa Åse."), "UTF-8"],
  ["UTF-8 with a mark", bytes("\ufeff“Ja,” sa Åse."), "UTF-8"],
  [
    "UTF-16 with a mark",
    new Uint8Array(Uint16Array.from([0xfeff, ...[..."“Ja,” sa Åse."].map((c) => c.charCodeAt(0))]).buffer),
    "UTF-16"
  ],
  [
    "UTF-16 without one",
    new Uint8Array(Uint16Array.from([..."“Ja,” sa Åse."].map((c) => c.charCodeAt(0))).buffer),
    "UTF-16"
  ],
  [
    "Windows-1252",
    Uint8Array.from([0x93, 0x4a, 0x61, 0x2c, 0x94, 0x20, 0x73, 0x61, 0x20, 0xc5, 0x73, 0x65, 0x2e]),
    "Windows-1252"
  ]
])("%s is read", (_, file, encoding) => expect(guessEncoding(file)).toMatchObject({encoding, text: "“Ja,” sa Åse."}));

test("a picture is no text", () =>
  expect(guessEncoding(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]))).toBeNull());

test("front matter gives the fields; what is wrong in it is said and the text kept", () => {
  expect(parsePasted("---\r\ntitle: Boats\r\npublished: 2024-03-07\r\n---\r\nThe boat left.\r\n")).toEqual({
    text: "The boat left.\n",
    fields: {title: "Boats", published: "2024-03-07"},
    notes: []
  });
  const wrong = parsePasted("---\npublished: soon\n---\nThe boat left.");
  expect(wrong).toMatchObject({text: "The boat left.", fields: {}});
  expect(wrong.notes).toEqual(["Line 2: “published” is “soon”; write the day as 2024-03-07."]);
});

test("a text that is too long is cut at the end of a paragraph, else of a word, never inside a character", () => {
  expect(clip(`${"a ".repeat(50)}bbbb`, 102)).toEqual({text: "a ".repeat(50).trim(), whole: false});
  expect(clip("😀".repeat(10), 7)).toEqual({text: "😀😀😀", whole: false});
  expect(clip("a".repeat(50) + "\n\n" + "b".repeat(100), 53)).toEqual({text: "a".repeat(50), whole: false});
});

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

test("no text breaks the page: every reading has its words, escaped", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: "grapheme", maxLength: 400}),
        fc
          .array(
            fc.constantFrom(
              "“Yes,” ",
              "<script>alert(1)</script>",
              "Ruiz said ",
              "\n\n",
              "قال ",
              "on Friday ",
              '"',
              "---\n",
              "‏",
              "a: b\n",
              "<b>"
            ),
            {maxLength: 40}
          )
          .map((p) => p.join(""))
      ),
      fc.subarray(["tagger", "pronouns", "headline", "weekday", "status"]),
      (text, without) => {
        const result = read(text, {published: "2024-03-07", outlet: "<i>x</i>"}, ...without);
        expect(result.reader.html).not.toMatch(/<script|<b>/);
        expect(result.byline).not.toContain("<i>");
        const shown = result.reader.html.replace(/<a class="n"[^>]*>\d+<\/a>/g, "");
        for (const line of text.match(/[^\r\n]+/g) ?? [])
          if (/^[\p{L} ]{3,}$/u.test(line)) expect(shown.replace(/<[^>]*>/g, "")).toContain(line);
      }
    ),
    {numRuns: 60}
  );
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
