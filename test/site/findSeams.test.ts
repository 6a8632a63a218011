import {describe, expect, test} from "vitest";
import {findSeams} from "../../src/pages/findSeams.js";

const seams = (text: string) => findSeams({text, people: [], zones: []}).map(({start, end}) => text.slice(start, end));

describe("traces of editing", () => {
  test.each([
    ["She said the Moscow would send no ships.", "the Moscow"],
    ["The two towns have in a quarrel over the ferry.", "have in a quarrel"],
    ["The port is sending boats to the island and were built for storms.", "is sending boats to the island and were"],
    ["The the ferry left the the pier.", "the the"],
    ["“We help ” and more.", "help ”"],
    ['“We help,” he said. “We wait.” Then "go."', '"go."']
  ])("%s", (text, expected) => expect(seams(text)).toEqual([expected]));

  test.each([
    "The Kremlin would send no ships, and the Hague was silent.",
    "The mayor is saying that the boats and the nets were lost.",
    "He had had enough; she said that that was all.",
    "The towns have in fact agreed.",
    ""
  ])("nothing in “%s”", (text) => expect(seams(text)).toEqual([]));

  test("two spellings of one name, and what is no part of the story", () => {
    const text = "Anna Lund\nAna Lund said no.\n(Reporting by B. Holm)";
    const mention = (words: string) => ({
      text: words,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length
    });
    const person = {
      name: "Ana Lund",
      kind: "person",
      role: null,
      variants: ["Anna Lund", "Ana Lund"],
      mentions: [mention("Anna Lund"), mention("Ana Lund")],
      rules: []
    } as const;
    const credit = {...mention("(Reporting by B. Holm)"), kind: "credit", rules: []} as const;
    expect(findSeams({text, people: [person], zones: [credit]}).map((s) => s.says)).toEqual([
      "“Ana” and “Anna”: one name, two spellings",
      "The credits say who wrote it and who edited it"
    ]);
  });
});
