import {expect, test} from "vitest";
import {guessEncoding} from "../../src/articles/guessEncoding.js";
import {exampleText} from "../../src/own/example.js";
import {findSecond} from "../../src/own/findSecond.js";
import {guessLanguage} from "../../src/own/language.js";
import {clip} from "../../src/own/limits.js";
import {parsePasted} from "../../src/own/parsePasted.js";
import {splitAt} from "../../src/own/splitAt.js";

const bytes = (text: string) => new TextEncoder().encode(text);

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
