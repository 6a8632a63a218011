import {describe, expect, test} from "vitest";
import {extractLine} from "../../loaders/extractLine.js";

const SHAPE = `write one article a line, as {"id": "…", "text": "…", "published": "2024-03-07"}`;
const read = (line: string | null, number = 7) => JSON.parse(extractLine(line, number).json) as Record<string, unknown>;

describe("a bad line gives its number, its id and what to write instead", () => {
  test.each([
    ["no json", "line-7", `the line is not JSON; ${SHAPE}`],
    ["", "line-7", `the line is empty; ${SHAPE}`],
    ["[1]", "line-7", `the line is JSON but no object; ${SHAPE}`],
    ["null", "line-7", `the line is JSON but no object; ${SHAPE}`],
    ['{"id":"a"}', "a", `there is no “text”; ${SHAPE}`],
    ['{"id":"a","text":null}', "a", `there is no “text”; ${SHAPE}`],
    ['{"id":"a","text":5}', "a", "“text” is a number; write the article as one string"],
    ['{"text":["a"]}', "line-7", "“text” is a list; write the article as one string"],
    ['{"text":{}}', "line-7", "“text” is an object; write the article as one string"],
    [
      '{"id":"a","text":"","published":"2013-02-29"}',
      "a",
      '“published” is "2013-02-29", which is no date; write it as 2024-03-07, or leave it out'
    ],
    [
      '{"id":"a","text":"","published":"5 May 2013"}',
      "a",
      '“published” is "5 May 2013", which is no date; write it as 2024-03-07, or leave it out'
    ],
    [
      '{"id":"a","text":"","published":2013}',
      "a",
      "“published” is 2013, which is no date; write it as 2024-03-07, or leave it out"
    ],
    [
      '{"id":"a","text":"","published":""}',
      "a",
      '“published” is "", which is no date; write it as 2024-03-07, or leave it out'
    ]
  ])("%s", (line, id, error) => {
    expect(read(line)).toEqual({line: 7, id, error});
    expect(extractLine(line, 7).bad).toBe(true);
  });

  test("bytes that are not UTF-8", () => {
    expect(read(null)).toEqual({line: 7, id: "line-7", error: "the line is not UTF-8; save the file as UTF-8"});
  });
});

test.each([
  ["absent", '{"text":"Hello."}', "line-7"],
  ["null", '{"id":null,"text":"Hello."}', "line-7"],
  ["a number", '{"id":5,"text":"Hello."}', 5],
  ["empty", '{"id":"","text":"Hello."}', ""],
  ["a list", '{"id":["a",1],"text":"Hello."}', ["a", 1]]
])("an id that is %s", (_, line, id) => {
  expect(read(line).id).toEqual(id);
});

test.each([
  ["0001-01-01", "0001-01-01"],
  ["9999-12-31", "9999-12-31"],
  ["2012-02-29", "2012-02-29"],
  [null, null],
  [undefined, null]
])("published %s", (published, expected) => {
  expect(read(JSON.stringify({text: "It rained.", published})).published).toBe(expected);
});

test("other fields are handed through, the text is not, and all five lists are there", () => {
  const given = {id: "a", text: "It rained.", outlet: "The Gull", pages: [1, {of: 2}], title: null, __proto__x: 1};
  const {text: _, ...others} = given;
  const found = read(JSON.stringify(given));
  expect(found).toMatchObject(others);
  expect(found).not.toHaveProperty("text");
  for (const list of ["quotes", "events", "times", "people", "figures"]) expect(found[list]).toBeInstanceOf(Array);
});

test("a field that bears the name of a list gives way to the list", () => {
  expect(read('{"text":"It rained.","quotes":"all"}').quotes).toEqual([]);
});
