import {expect, test} from "vitest";
import {parseRulings} from "../../loaders/parseRulings.js";
import {problemMessage} from "../../src/tables/types.js";

const FILE = "data/tellings.csv";
const isEvent = (id: string): boolean => /^[ab]#e\d$/.test(id);
const read = (lines: string) => parseRulings(FILE, lines, isEvent);

test("rulings, with and without a note", () => {
  expect(
    read('left,right,ruling,note\r\na#e1,b#e2,confirm,"one sale, told twice"\n# a remark\n\na#e3,b#e4,break,\n')
  ).toEqual({
    rulings: [
      {left: "a#e1", right: "b#e2", ruling: "confirm", note: "one sale, told twice"},
      {left: "a#e3", right: "b#e4", ruling: "break", note: null}
    ],
    problems: []
  });
});

test.each([
  ["one,two\n", "data/tellings.csv:1: the first line is “one,two”; write “left,right,ruling,note”"],
  [
    "left,right,ruling,note\na#e1,c#e2,break,\n",
    "data/tellings.csv:2: no event has the id “c#e2”; copy an id from the table of events, such as reuters-2012-11-05#e237"
  ],
  ["left,right,ruling,note\na#e1,b#e2,same,\n", "data/tellings.csv:2: the ruling is “same”; write confirm or break"],
  [
    "left,right,ruling,note\na#e1,a#e2,break,\n",
    "data/tellings.csv:2: both events stand in one article; name events of two articles"
  ],
  [
    "left,right,ruling,note\na#e1,b#e2,break,\nb#e2,a#e1,confirm,\n",
    "data/tellings.csv:3: line 2 rules on the same two events; keep one of them"
  ]
])("%j", (lines, message) => expect(read(lines).problems.map(problemMessage)).toEqual([message]));
