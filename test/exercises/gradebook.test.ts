import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readCsv, writeCsv} from "../../src/exercises/grade/csv.js";
import {gradebook, type GradebookInput} from "../../src/exercises/grade/gradebook.js";
import {usualColumns} from "../../src/exercises/grade/lms.js";
import {readRoster} from "../../src/exercises/grade/roster.js";
import type {Graded} from "../../src/exercises/grade/types.js";
import {parseLesson} from "../../src/exercises/parse/parseLesson.js";

const {lesson} = parseLesson(
  "ferries",
  "1-ferries.md",
  `---
title: Ferries
goals: [Read]
---

## Who, then? {#who points=2 minutes=5}

Say who.

\`\`\`choice
options:
  - {text: Ana, right: true}
  - Tom
\`\`\`

\`\`\`solution
The secret explanation.
\`\`\`

## Why? {#why points=4 minutes=5}

Say why.

\`\`\`text
citations: 0
citationPoints: 0
\`\`\`

\`\`\`solution
Because.
\`\`\`
`,
  new Map()
);

const roster = readRoster(
  'id,name,email\n1001,Ana Ruiz,ana@example.org\n1002,"Berg, Tom",tom@example.org\n1003,Eva Lind,eva@example.org\n',
  "r.csv"
);

function graded(over: Partial<Graded> = {}, points = 2): Graded {
  const part = {
    part: "1",
    max: 2,
    correct: points === 2,
    message: "Right.",
    hidden: null,
    wrong: points === 2 ? null : "Tom"
  };
  return {
    file: "a.json",
    name: "Ana Ruiz",
    student: "1001",
    saved: "2024-03-07T12:00:00Z",
    notes: [],
    writings: {},
    exercises: [
      {exercise: "who", points, max: 2, tries: 1, parts: [{...part, points}]},
      {exercise: "why", points: 0, max: 4, tries: 1, parts: []}
    ],
    ...over
  };
}

function book(all: readonly Graded[], over: Partial<GradebookInput> = {}): Map<string, string> {
  return gradebook({
    graded: all,
    ungraded: [],
    roster,
    overrides: null,
    lessons: [lesson],
    columns: usualColumns,
    blind: false,
    ...over
  });
}

describe("CSV", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])("%j cannot run as a formula", (text) =>
    expect(readCsv(writeCsv([[text, "x"]]))[0]![0]![0]).toBe("'")
  );
  test("a number below zero stays a number", () => expect(writeCsv([[-1]])).toBe("-1\r\n"));
  test("what is written is read again", () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), {minLength: 2, maxLength: 3}), {minLength: 1}), (records) => {
        const safe = records.map((record) => ["x", ...record.map((cell) => `x${cell}`)]);
        expect(readCsv(writeCsv([["a", "b"], ...safe])).slice(1)).toEqual(safe);
      })
    ));
});

describe("grades", () => {
  test("stand by student of the roster, empty where nothing was handed in", () => {
    const rows = readCsv(book([graded()]).get("grades.csv")!);
    expect(rows.map((row) => row.slice(1))).toEqual([
      ["id", "name", "who", "why", "total", "of", "file"],
      ["1001", "Ana Ruiz", "2", "0", "2", "6", "a.json"],
      ["1002", "Berg, Tom", "", "", "0", "6", "none"],
      ["1003", "Eva Lind", "", "", "0", "6", "none"]
    ]);
  });

  test("a student is found by number, by address, or by a name that only one has", () => {
    const files = ["1002", "TOM@example.org", ""].map((student) =>
      book([graded({student, name: "berg,  tom"})]).get("grades.csv")!
    );
    expect(files.every((file) => file.includes('1002,"Berg, Tom",2'))).toBe(true);
  });

  test("of two hand-ins the later counts, and the other is told of", () => {
    const files = book([graded({file: "late.json", saved: "2024-03-08T00:00:00Z"}, 0), graded({file: "early.json"})]);
    expect(files.get("grades.csv")).toContain("Ana Ruiz,0,0,0,6,late.json");
    expect(files.get("to-look-at.csv")).toContain("replaced,early.json,,the same student saved late.json later");
  });

  test("who is not in the roster is graded, told of, and in no file for the LMS", () => {
    const files = book([graded({student: "9", name: "<b>Mallory</b>"})]);
    expect(files.get("grades.csv")).toContain("9,<b>Mallory</b>,2");
    expect(files.get("to-look-at.csv")).toContain("not in the roster,a.json");
    expect(files.get("canvas.csv")! + files.get("moodle.csv")!).not.toContain("Mallory");
  });

  test("Canvas and Moodle get their columns", () => {
    const files = book([graded()]);
    expect(readCsv(files.get("canvas.csv")!).slice(0, 3)).toEqual([
      ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Who, then?", "Why?", "According To"],
      ["    Points Possible", "", "", "", "", "2", "4", "6"],
      ["Ana Ruiz", "", "1001", "ana@example.org", "", "2", "0", "2"]
    ]);
    expect(readCsv(files.get("moodle.csv")!).slice(0, 2)).toEqual([
      ["ID number", "Email address", "Who, then?", "Why?", "According To"],
      ["1001", "ana@example.org", "2", "0", "2"]
    ]);
  });

  test("an override wins, by id or by code, also for who handed nothing in; one that fits nobody is told of", () => {
    const code = /^(S-\w+),1001/m.exec(book([graded()]).get("grades.csv")!)![1]!;
    const overrides = `student,exercise,points,comment\n${code},why,3,"Well argued, with =one gap"\n1003,who,1,Told me.\n7,who,1,\nx,who,many,\n`;
    const files = book([graded()], {overrides});
    expect(files.get("grades.csv")).toContain("Ana Ruiz,2,3,5,6");
    expect(files.get("grades.csv")).toContain("Eva Lind,1,0,1,6");
    expect(files.get("overrides.csv")).toBe(overrides);
    expect(files.get(`feedback/ana-ruiz-${code}.html`)).toContain("3 of 4 points, set by your teacher");
    expect(files.get(`feedback/ana-ruiz-${code}.html`)).toContain("Well argued, with =one gap");
    expect(files.get("to-look-at.csv")).toContain('"the override for 7, who fits nobody"');
    expect(files.get("to-look-at.csv")).toContain("“many” is no number of points");
  });

  test("the order in which files come makes no difference", () => {
    const all = [
      graded(),
      graded({student: "1002", name: "Tom", file: "b.json"}),
      graded({student: "1003", file: "c.json"}, 0)
    ];
    expect([...book([...all].reverse())]).toEqual([...book(all)]);
  });
});

describe("feedback", () => {
  test("escapes what students write, loads nothing, and gives no answer away", () => {
    const name = '<img src=x onerror=alert(1)>"/../..';
    const hidden = {
      part: "1",
      points: 0,
      max: 2,
      correct: false,
      message: "A check that is not shown on the page did not pass.",
      hidden: "The hidden reason",
      wrong: "x"
    };
    const [path, page] = [
      ...book([
        graded({name, student: "", exercises: [{exercise: "who", points: 0, max: 2, tries: 1, parts: [hidden]}]})
      ])
    ].find(([key]) => key.startsWith("feedback/"))!;
    expect(path).toMatch(/^feedback\/[a-z0-9-]+-S-[0-9a-f]{8}\.html$/);
    expect(page).not.toContain("<img");
    expect(page).not.toMatch(/<script|<[^>]+ src=|hidden reason|secret explanation/i);
    expect(page).toContain("A check that is not shown");
  });
  test("explains where the answers are released", () => {
    const files = book([graded()], {lessons: [{...lesson, released: true}]});
    expect([...files].find(([key]) => key.startsWith("feedback/"))![1]).toContain("The secret explanation.");
  });
});

test("blind, no file but names.csv holds a name, an id or a file's name", () => {
  const files = book(
    [
      graded({notes: ["who: odd"], file: "ana-ruiz.json"}),
      graded({student: "77", name: "Mallory", file: "mallory.json"})
    ],
    {blind: true}
  );
  expect(files.get("names.csv")).toContain("1001,Ana Ruiz");
  expect(files.has("canvas.csv")).toBe(false);
  for (const [path, text] of files)
    if (path !== "names.csv") expect(path + text).not.toMatch(/ana|ruiz|1001|berg|mallory/i);
});

test("the overview counts wrong answers", () => {
  const page = book([
    graded({}, 0),
    graded({student: "1002", file: "b.json"}, 0),
    graded({student: "1003", file: "c.json"})
  ]).get("overview.html")!;
  expect(page).toContain("<li>Tom (2)</li>");
});

test("texts alike in what others do not write are told of, and the task's own words are not", () => {
  const copied = "The minister speaks of old contracts only and leaves open whether anything new will be sold later on";
  const own =
    "Nothing in the quotation says which weapons are meant so the paper supplies the object of the verb itself";
  const all = [copied, `${copied} I think.`, own].map((text, i) =>
    graded({student: String(1001 + i), file: `${i}.json`, writings: {"why 1": `Say why. ${text}`}})
  );
  expect(readCsv(book(all).get("similarity.csv")!).slice(1)).toEqual([
    ["why", "Ana Ruiz", "Berg, Tom", "1.00", expect.any(String)]
  ]);
});
