import fc from "fast-check";
import {expect, test} from "vitest";
import {extract} from "../../src/extract/extract.js";
import {exampleFields, exampleText} from "../../src/own/example.js";
import {type OwnFields} from "../../src/own/types.js";
import {readOwn} from "../../src/own/work.js";

const read = (text: string, fields: OwnFields = {}, ...without: string[]) =>
  readOwn({id: "mine", text, fields, without}, extract).result;

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
