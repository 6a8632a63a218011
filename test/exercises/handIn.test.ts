import fc from "fast-check";
import {expect, test} from "vitest";
import {readHandIn} from "../../src/exercises/handIn/readHandIn.js";
import {isSealed, makeKeys, seal, unseal} from "../../src/exercises/handIn/seal.js";
import {packText, unpackText} from "../../src/components/store/packText.js";
import {differences, editionOf} from "../../src/exercises/handIn/editions.js";
import type {HandIn} from "../../src/exercises/handIn/types.js";
import {wordingOf} from "../../src/exercises/handIn/wordingOf.js";
import type {Exercise, Lesson} from "../../src/exercises/types.js";
import {writeHandIn} from "../../src/exercises/handIn/writeHandIn.js";

const handIn: HandIn = {
  name: "Ana Ruiz",
  student: "1001",
  saved: "2024-03-07T12:00:00Z",
  kit: "0.1.0",
  corpus: "abc",
  exercises: new Map([
    [
      "who",
      {
        edition: "e1",
        tries: 2,
        answers: new Map([
          ["1", {kind: "choice", chosen: [1]}],
          ["2", {kind: "text", text: "She did.", citations: [{article: "harbour", start: 0, end: 5}]}]
        ])
      }
    ]
  ])
};

test("what is written is read again", () => {
  expect(readHandIn(writeHandIn(handIn))).toEqual({ok: true, handIn, oddities: []});
});

test.each([
  ["", "the file is empty"],
  ["hello", "the file is no JSON"],
  ["[1]", "the file is no hand-in of this kit"],
  ['{"format": "other/kit", "version": 1}', "the file is no hand-in of this kit"],
  ['{"format": "according-to/hand-in", "version": 9}', "the file is a hand-in of version 9; this kit reads version 1"],
  ['{"format": "according-to/hand-in", "version": 1}', "the file holds no exercises"],
  [`"${"x".repeat(5_000_001)}"`, "the file is larger than 5 MB"]
])("%.60s is refused", (text, reason) => expect(readHandIn(text)).toEqual({ok: false, reason}));

test("claims, prototypes, wrong kinds and control characters do not come in", () => {
  const text = writeHandIn(handIn)
    .replace('"version": 1,', '"version": 1, "points": 99, "__proto__": {"correct": true},')
    .replace("Ana Ruiz", "Ana\\u202e \\u0000Ruiz")
    .replace('"chosen": [\n      1\n', '"chosen": [\n      1, -1, 1e99, "2", null\n');
  const read = readHandIn(text);
  if (!read.ok) throw new Error(read.reason);
  expect(read.oddities).toEqual(["it holds what no hand-in has, and what counts for nothing: points, __proto__"]);
  expect(read.handIn.name).toBe("Ana Ruiz");
  expect(Object.keys(read.handIn)).toEqual(["name", "student", "saved", "kit", "corpus", "exercises"]);
  expect(({} as Record<string, unknown>)["correct"]).toBeUndefined();
});

test("no text throws", () => fc.assert(fc.property(fc.string(), (text) => void readHandIn(text))));

test("no JSON in the place of a hand-in throws", () =>
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (exercises, name) => {
      const text = JSON.stringify({format: "according-to/hand-in", version: 1, name, exercises});
      expect(typeof readHandIn(text).ok).toBe("boolean");
    })
  ));

test("a text packed into a link comes out the same; a damaged one, or one that would fill the memory, does not", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme", maxLength: 300}), (text) => {
      const packed = packText(text);
      expect(packed).toMatch(/^[\w-]*$/);
      expect(unpackText(packed, 10_000)).toBe(text);
    })
  );
  fc.assert(fc.property(fc.string(), (text) => void unpackText(text, 10_000)));
  const bomb = packText("0".repeat(1_000_000));
  expect(bomb.length).toBeLessThan(2000);
  expect(unpackText(bomb, 100_000)).toBeNull();
});

test("sealed to a key, only that key opens it, and no change goes unseen", async () => {
  const [mine, other] = await Promise.all([makeKeys(), makeKeys()]);
  const sealed = await seal("It works.", mine.publicKey);
  expect(isSealed(sealed)).toBe(true);
  expect(sealed).not.toContain("works");
  expect(await unseal(sealed, mine.privateKey)).toBe("It works.");
  expect(await unseal(sealed, other.privateKey)).toBeNull();
  const json = JSON.parse(sealed) as {data: string};
  json.data = (json.data[0] === "A" ? "B" : "A") + json.data.slice(1);
  expect(await unseal(JSON.stringify(json), mine.privateKey)).toBeNull();
});

test("where an exercise has been changed since, what it said and what it says is told", () => {
  const exercise = (task: string, points: number) =>
    ({
      id: "who",
      title: "Who?",
      task,
      points,
      parts: [{kind: "choice", id: "1", many: false, options: ["Ana", "Tom"]}]
    }) as unknown as Exercise;
  const lessonOf = (each: Exercise) => [{id: "one", exercises: [each]}] as unknown as Lesson[];
  const told = (then: Exercise, now: Exercise, wording: string | undefined = wordingOf(then)) => {
    const work = {edition: editionOf(then), ...(wording === undefined ? {} : {wording}), tries: 1, answers: new Map()};
    const text = writeHandIn({...handIn, exercises: new Map([["who", work]])});
    const read = readHandIn(text);
    if (!read.ok) throw new Error(read.reason);
    expect(read.oddities).toEqual([]);
    return differences(read.handIn, lessonOf(now), "0.1.0", "abc");
  };
  const old = exercise("Who says so?\nChoose one.", 2);
  expect(told(old, old)).toEqual([]);
  expect(told(old, exercise("Who denies it?\nChoose one.", 2))).toEqual([
    "the exercise who has been changed since: then “Who says so?”; now “Who denies it?”"
  ]);
  expect(told(old, exercise("Who says so?\nChoose one.", 3))).toEqual([
    "the exercise who has been changed since, in its points or its article, not in its words"
  ]);
  expect(told(old, exercise("Who?", 2), "")).toEqual(["the exercise who has been changed since"]);
  // However much has been changed, and whatever the file claims, what is told stays short.
  const [long] = told(old, exercise("x".repeat(9000), 2), "y\n".repeat(9000));
  expect(long!.length).toBeLessThan(1000);
  expect(long).toContain("and 1996 more");
});
