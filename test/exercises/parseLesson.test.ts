import {describe, expect, test} from "vitest";
import {releasedMarks} from "../../src/exercises/releasedMarks.js";
import {studentLesson} from "../../src/exercises/edition.js";
import {parseLesson} from "../../src/exercises/parse/parseLesson.js";
import type {Span} from "../../src/extract/types.js";
import {problemMessage} from "../../src/tables/types.js";
import {marked} from "../annotation/marked.js";

const texts = new Map([["harbour", "“It works,” said Ana Ruiz. It works, she added."]]);

const front = `---\ntitle: Ferries\ngoals:\n  - Read.\n---\n`;
const head = "## Who? {#who points=2 minutes=5}\n\nSay who.\n";
const choice = "\n```choice\noptions:\n  - {text: Ana, right: true}\n  - Tom\n```\n";
const end = "\n```solution\nAna.\n```\n";

function problems(source: string): string[] {
  return parseLesson("ferries", "1-ferries.md", source, texts).problems.map(problemMessage);
}

test("an exercise holds its task, its parts, its hints and its solution", () => {
  const {lesson, problems} = parseLesson(
    "ferries",
    "f.md",
    `${front}${head}${choice}\n\`\`\`hint\nLook up.\n\`\`\`\n${end}`,
    texts
  );
  expect(problems).toEqual([]);
  expect(lesson.exercises).toMatchObject([
    {id: "who", title: "Who?", points: 2, minutes: 5, task: "Say who.", hints: ["Look up."], solution: "Ana."}
  ]);
  expect(lesson.exercises[0]!.parts).toMatchObject([{kind: "choice", options: ["Ana", "Tom"], key: [0], points: 2}]);
});

test("points are shared among the parts that name none", () => {
  const named = choice.replace("options:", "points: 0.5\noptions:");
  const {lesson} = parseLesson("ferries", "f.md", `${front}${head}${named}${choice}${choice}${end}`, texts);
  expect(lesson.exercises[0]!.parts.map(({points}) => points)).toEqual([0.5, 0.75, 0.75]);
});

test("things to match stand as written, their options in an order that tells nothing, “none” last", () => {
  const match =
    "\n```match\nask: Who is who?\npairs:\n  - {item: Ana, option: the mayor}\n  - {item: Tom}\nothers: [the captain]\nnone: nobody\n" +
    "wrong:\n  - {item: Tom, option: the mayor, message: The mayor is Ana.}\n```\n";
  const {lesson, problems} = parseLesson("ferries", "f.md", `${front}${head}${match}${end}`, texts);
  expect(problems).toEqual([]);
  const [part] = lesson.exercises[0]!.parts;
  if (part?.kind !== "match") throw new Error("no match");
  expect(part).toMatchObject({ask: "Who is who?", items: ["Ana", "Tom"], points: 2});
  expect([...part.options].sort()).toEqual(["nobody", "the captain", "the mayor"]);
  expect(part.key!.map((option) => part.options[option])).toEqual(["the mayor", "nobody"]);
  expect(part.options.at(-1)).toBe("nobody");
  expect(part.wrong).toMatchObject([{when: {item: 1, option: part.options.indexOf("the mayor")}}]);
});

test.each([
  [
    "a pair without an option, where none is not one",
    `${front}${head}\n\`\`\`match\npairs:\n  - {item: Ana, option: x}\n  - {item: Tom}\n\`\`\`\n${end}`,
    "1-ferries.md:11: a pair has no item or no option; write item: and option:, or say under none: that there is none"
  ],
  [
    "open remarks that leave one option for a line",
    `${front}${head}\n\`\`\`match\npairs:\n  - {item: Ana, option: x}\n  - {item: Tom, option: z}\nwrong:\n  - {item: Ana, option: z, message: No., open: true}\n\`\`\`\n${end}`,
    "1-ferries.md:6: open remarks leave one option for a line: they give it away; take open: true from a remark"
  ],
  [
    "no front matter",
    `${head}${choice}${end}`,
    '1-ferries.md:1: the lesson has no title; begin the file with a line ---, then title: "…", then ---'
  ],
  [
    "a heading without id",
    `${front}## Who?\n`,
    "1-ferries.md:6: “Who?” names no exercise; write it as ## Who speaks? {#who-speaks points=2 minutes=10}"
  ],
  [
    "points that are no number",
    `${front}${head.replace("=2", "=two")}${choice}${end}`,
    "1-ferries.md:6: points is “two”; write it as ## Who speaks? {#who-speaks points=2 minutes=10}"
  ],
  [
    "nothing to answer",
    `${front}${head}${end}`,
    "1-ferries.md:6: there is nothing to answer; add a block choice, number, text, order, match, mark or js starter"
  ],
  [
    "no right option",
    `${front}${head}${choice.replace(", right: true", "")}${end}`,
    "1-ferries.md:11: no option is right; write right: true below the one that is"
  ],
  [
    "an unknown key",
    `${front}${head}${choice.replace("options:", "option:")}${end}`,
    "1-ferries.md:11: “option” is not known here; use one of points, ask, many, options"
  ],
  [
    "an unknown block",
    `${front}${head}${choice}\n\`\`\`puzzle\n\`\`\`\n${end}`,
    "1-ferries.md:16: “puzzle” is no block of an exercise; use choice, number, order, match, mark, text, js, hint, solution, notes"
  ],
  [
    "words that are not in the article",
    `${front}${head}\n\`\`\`mark\narticle: harbour\nkey:\n  - It sinks\n\`\`\`\n${end}`,
    "1-ferries.md:12: “It sinks” does not stand in harbour; copy the words from the article as they are"
  ],
  [
    "words that stand there twice",
    `${front}${head}\n\`\`\`mark\narticle: harbour\nkey:\n  - It works\n\`\`\`\n${end}`,
    "1-ferries.md:12: “It works” stands in harbour 2 times; add #1 to #2 to say which"
  ],
  [
    "an article that is not there",
    `${front}${head}\n\`\`\`mark\narticle: port\nkey: []\n\`\`\`\n${end}`,
    "1-ferries.md:11: there is no article “port”; use one of harbour"
  ],
  [
    "a block that is never closed",
    `${front}${head}${choice}${end}\n\`\`\`hint\n`,
    "1-ferries.md:20: this block is never closed; add a line of ``` where it ends"
  ],
  [
    "an id used twice",
    `${front}${head}${choice}${end}${head}${choice}${end}`,
    "1-ferries.md:19: its id “who” is that of line 6; give it another"
  ],
  [
    "code without a solution",
    `${front}${head}\n\`\`\`js starter\n___\n\`\`\`\n${end}`,
    "1-ferries.md:6: there is code and no solution; add a block that opens with ```js solution"
  ],
  ["YAML that is none", `${front}${head}\n\`\`\`number\nanswer: [\n\`\`\`\n${end}`, "1-ferries.md:11: this is no YAML"]
])("%s is told with file, line, what was found and what to write", (_, source, message) => {
  expect(problems(source).join("\n")).toContain(message);
});

describe("a key from data/keys", () => {
  const {text, marking} = marked("“[It works,]” <said> {Ana Ruiz}. “[It floats,]” {she} <added>.");
  const direct = marking.marks.find(({label}) => label === "quote")!;
  const marks = marking.marks.map((mark) => (mark === direct ? {...mark, value: "direct"} : mark));
  const key = {marking: {...marking, article: "ferry", marks}, released: false, file: "data/keys/ferry.jsonld"};
  const articles = new Map([...texts, ["ferry", text]]);
  const read = (block: string, keys = [key]) =>
    parseLesson("ferries", "1-ferries.md", `${front}${head}\n\`\`\`mark\n${block}\n\`\`\`\n${end}`, articles, keys);
  const spans = ({lesson}: ReturnType<typeof read>) =>
    (lesson.exercises[0]?.parts[0]?.key as readonly Span[]).map(({start, end}) => text.slice(start, end));

  test.each([
    ["of a label, whatever its number", "article: ferry\nlabel: Quotes\nkey: data/keys", ["It works,", "It floats,"]],
    ["of a file named", "article: ferry\nlabel: cue\nkey: data/keys/ferry.jsonld", ["said", "added"]],
    ["of one value", "article: ferry\nlabel: quote\nkey: data/keys\nonly: Direct", ["It works,"]]
  ])("%s", (_, block, wanted) => {
    const lesson = read(block);
    expect(lesson.problems).toEqual([]);
    expect(spans(lesson)).toEqual(wanted);
  });

  test.each([
    [
      "article: harbour\nlabel: quote\nkey: data/keys",
      "1-ferries.md:13: data/keys has no key of harbour; make one with npm run keys, or list the words under key:"
    ],
    [
      "article: ferry\nlabel: own words\nkey: data/keys",
      "1-ferries.md:12: label is “own words”, which no key has; write one of quote, speaker, cue, addressee, time, event, figure, person, or list the words under key:"
    ],
    [
      "article: ferry\nlabel: time\nkey: data/keys",
      "1-ferries.md:13: the key of ferry has no times; mark some, or list the words under key:"
    ],
    [
      "article: ferry\nlabel: quote\nkey: data/keys\nonly: mixed",
      "1-ferries.md:14: the key of ferry has no quote “mixed”; write a value that its marks have, or take only: away"
    ],
    [
      "article: ferry\nlabel: quote\nkey: data/answers",
      "1-ferries.md:13: key is “data/answers”; write key: data/keys, or list the words to be marked under key:"
    ],
    [
      "article: ferry\nlabel: cue\nkey: [said]\nonly: direct",
      "1-ferries.md:14: only: goes with key: data/keys; take it away, or take the key from there"
    ]
  ])("%s is told with file and line", (block, message) => {
    expect(read(block).problems.map(problemMessage).join("\n")).toContain(message);
  });

  test("stays with the teacher until the key, or a lesson that takes from it, gives it out: then these labels and their links", () => {
    const {lesson} = read("article: ferry\nlabel: quote\nkey: data/keys");
    expect(studentLesson(lesson, new Map()).exercises[0]!.parts[0]!.key).toBeNull();
    expect(releasedMarks(key, [lesson])).toBeNull();
    expect(releasedMarks({...key, released: true}, [])).toBe(key.marking);
    const given = releasedMarks(key, [{...lesson, released: true}])!;
    expect(given.marks.map(({label}) => label)).toEqual(["quote", "quote"]);
    expect(given.links).toEqual([]);
    expect(
      releasedMarks({...key, marking: {...key.marking, article: "harbour"}}, [{...lesson, released: true}])
    ).toBeNull();
  });
});

test("open remarks at every wrong option but one would give the answer away", () => {
  const told = choice.replace("  - Tom", "  - {text: Tom, remark: Not he., open: true}");
  expect(problems(`${front}${head}${told}${end}`)).toEqual([
    "1-ferries.md:6: open remarks leave 1 of 2 options: they give the answer away; take open: true from a remark"
  ]);
});

test("all that is amiss in a file is told of at once", () => {
  const broken = [
    "---\ntitle: Ferries\ngoal: Read.\nanswers: never\n---",
    "## Who? {#who points=2 minuts=5 level=3}\n\nSay who.",
    "```number\nanser: 3\ntolerance: much\npoint: 1\n```",
    "```mark\narticle: nowhere\nkeys: [It works]\nonly: [1]\nlabel: 7\n```",
    "## And who else?\n\n```choice\noption:\n  - Tom\n```",
    "## Last {#last points=1 minutes=5}\n\n```order\nask: one: two\nitem: [a, b]\n```"
  ].join("\n\n");
  const lines = problems(broken).map((line) => line.replace(/^1-ferries\.md:|;.*$/g, ""));
  for (const told of [
    "3: “goal” is not known here",
    "2: the lesson has no goals",
    "4: answers is “never”",
    "7: “minuts” is not known here",
    "7: “level” is not known here",
    "7: there is no minutes",
    "12: “anser” is not known here",
    "14: “point” is not known here",
    "12: there is no answer",
    '13: tolerance is "much"',
    "18: there is no article “nowhere”",
    "19: “keys” is not known here",
    "18: there is no key",
    "20: only: goes with key: data/keys",
    "21: label is 7",
    "24: “And who else?” names no exercise",
    "27: “option” is not known here",
    "27: there are 0 options",
    "24: the solution is not explained",
    "35: “item” is not known here"
  ])
    expect(lines).toContain(told);
  expect(lines.filter((line) => line.startsWith("34: this is no YAML"))).toHaveLength(1);
});
