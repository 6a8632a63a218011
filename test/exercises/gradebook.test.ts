import {describe, expect, test} from "vitest";
import {canvasCsv, usualColumns} from "../../src/exercises/grade/lms.js";
import {readCsv} from "../../src/exercises/grade/csv.js";
import {book, choice, graded, roster, text} from "./aClass.js";

describe("grades", () => {
  test("stand by student of the roster, empty where nothing was handed in", () => {
    const rows = readCsv(book([graded()]).get("grades.csv")!);
    expect(rows.map((row) => row.slice(1))).toEqual([
      ["id", "name", "who", "why", "total", "of", "saved", "file"],
      ["1001", "Ana Ruiz", "2", "0", "2", "6", "2024-03-07T12:00:00Z", "a.json"],
      ["1002", "Berg, Tom", "", "", "", "6", "", "none"],
      ["1003", "Eva Lind", "", "", "", "6", "", "none"]
    ]);
  });

  test("of several hand-ins the latest counts, and of the others is told why not", () => {
    const files = book([
      graded({file: "late.json", saved: "2024-03-08T00:00:00Z", answers: "x"}, choice(0)),
      graded({file: "early.json"}),
      graded({file: "copy.json", saved: "2024-03-08T00:00:00Z", answers: "x"}),
      graded({file: "other.json", saved: "2024-03-08T00:00:00Z", answers: "y"}),
      graded({file: "undated.json", saved: ""})
    ]);
    expect(files.get("grades.csv")).toContain(",2024-03-08T00:00:00Z,other.json");
    const replaced = readCsv(files.get("to-look-at.csv")!).filter(([what]) => what === "replaced");
    expect(replaced.map(([, file, , why]) => [file, why])).toEqual([
      ["undated.json", "the same student saved other.json later"],
      ["early.json", "the same student saved other.json later"],
      ["copy.json", "the same student saved other.json at the same moment, and that file counts"],
      ["late.json", "the same student saved other.json at the same moment, and that file counts"]
    ]);
  });

  test("the same file twice is told of as such", () =>
    expect(book([graded({answers: "x"}), graded({file: "a (1).json", answers: "x"})]).get("to-look-at.csv")).toContain(
      "replaced,a (1).json,,the same student handed in the same answers as a.json"
    ));

  test("who is not in the roster is graded, told of, and in no file for the LMS", () => {
    const files = book([graded({student: "9", name: "<b>Mallory</b>"})]);
    expect(files.get("grades.csv")).toContain("9,<b>Mallory</b>,2");
    expect(files.get("to-look-at.csv")).toContain("not in the roster,a.json");
    expect(files.get("canvas.csv")! + files.get("moodle.csv")!).not.toContain("Mallory");
  });

  test("a number that is another's is told of, and so are answers that are the same to the letter", () => {
    const why = book([
      graded({student: "1002", answers: "x"}),
      graded({student: "1003", name: "Eva Lind", file: "b.json", answers: "x"})
    ]).get("to-look-at.csv")!;
    expect(why).toContain(
      'whose is it,a.json,"Berg, Tom","it names itself Ana Ruiz; the number 1002 is that of Berg, Tom"'
    );
    expect(why).toContain('same answers,b.json,Eva Lind,"every answer is, to the letter, that of Berg, Tom"');
  });

  test("nobody who is not in the roster takes the place, the code or the page of one who is", () => {
    const [mine, other] = [graded(), graded({file: "b.json", student: "roster 1001", name: "Ana Ruiz "})];
    const alone = book([mine]);
    const both = book([mine, {...other, student: "x"}]);
    const page = [...alone.keys()].find((path) => path.startsWith("feedback/"))!;
    expect(both.get(page)).toBe(alone.get(page));
  });

  test("without a hand-in, or without a roster, there are files all the same", () => {
    expect(readCsv(book([]).get("grades.csv")!).length).toBe(4);
    expect(book([]).get("overview.html")).toContain("0 students handed in, 3 did not.");
    expect(readCsv(book([], {roster: null}).get("grades.csv")!).length).toBe(1);
    expect(book([graded()], {roster: null}).has("canvas.csv")).toBe(false);
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
    // Nothing handed in: no grade, which Moodle wants told, for it takes an empty cell of a new item for 0.
    expect(readCsv(files.get("moodle.csv")!)[2]!.slice(2)).toEqual(["-", "-", "-"]);
    expect(readCsv(files.get("canvas.csv")!)[3]!.slice(5)).toEqual(["", "", ""]);
    expect(files.get("canvas.csv")![0]).toBe("S");
    expect(files.get("grades.csv")![0], "Excel needs the byte order mark").toBe("\ufeff");
  });

  test("a heading is not taken for the number of an assignment, nor for another exercise", () => {
    const exercises = [
      {id: "one", title: "Who (2012)", points: 1},
      {id: "two", title: "When", points: 1},
      {id: "three", title: "When", points: 1}
    ];
    expect(readCsv(canvasCsv([], exercises, usualColumns))[0]!.slice(5)).toEqual([
      "Who [2012]",
      "When",
      "When, three",
      "According To"
    ]);
  });

  test("their columns can be named, and exercises left out", () => {
    const columns = {canvas: {Student: "name"}, moodle: {Group: "Team"}, total: "=Course", exercises: false};
    const files = book([graded()], {columns});
    expect(files.get("canvas.csv")).toBe(
      'Student,\'=Course\r\n    Points Possible,6\r\nAna Ruiz,2\r\n"Berg, Tom",\r\nEva Lind,\r\n'
    );
    expect(readCsv(files.get("moodle.csv")!)[0]).toEqual(["Group", "'=Course"]);
  });

  test("the order in which files come makes no difference", () => {
    const all = [
      graded(),
      graded({student: "1002", name: "Tom", file: "b.json"}, choice(), text("one")),
      graded({student: "1003", file: "c.json"}, choice(0), text("two"))
    ];
    expect([...book([...all].reverse())]).toEqual([...book(all)]);
  });
});

describe("overrides", () => {
  const code = /^(S-\w+),1001/m.exec(book([graded()]).get("grades.csv")!)![1]!;
  const page = (files: Map<string, string>) => files.get(`feedback/ana-ruiz-${code}.html`)!;

  test("win, by id, code or name, also for who handed nothing in, and are kept as they are", () => {
    const overrides = `student,exercise,points,comment\n${code},why,3,"Well argued, with =one gap"\n1003,who,0,Told me.\n"berg, tom",Who,"1,5",\n`;
    const files = book([graded({}, choice(), text("Because."))], {overrides});
    expect(files.get("grades.csv")).toContain("Ana Ruiz,2,3,5,6");
    expect(files.get("grades.csv")).toContain("Eva Lind,0,0,0,6");
    expect(files.get("grades.csv")).toContain('"Berg, Tom",1.5,0,1.5,6');
    expect(files.get("overrides.csv")).toBe(`\ufeff${overrides}`);
    expect(page(files)).toContain("3 of 4 points, set by your teacher");
    expect(page(files)).toContain("Well argued, with =one gap");
    expect(files.get("to-look-at.csv")).not.toContain("text to read");
  });

  test("as Excel saves them in a country of semicolons, and a comment after the points", () => {
    const overrides = `\ufeffStudent;Exercise;Points;Comment\r\n1001;why;2,5;\r\n1001;why;;'=A gap.\r\n`;
    const files = book([graded({}, choice(), text("Because."))], {overrides});
    expect(files.get("grades.csv")).toContain("Ana Ruiz,2,2.5,4.5,6");
    expect(page(files)).toContain("=A gap.");
  });

  test.each([
    ["7,who,1,", '"the override for 7, who fits nobody"'],
    ["1001,whom,1,", "the override for 1001: there is no exercise whom"],
    ["1001,who,many,", "line 2 of the overrides: “many” is no number of points"],
    [",who,1,", "line 2 of the overrides names no student or no exercise"],
    ["1001,who,20,", '"the override for 1001, who gives 20 of 2 points"']
  ])("%s is told of", (line, notice) =>
    expect(book([graded()], {overrides: `student,exercise,points,comment\n${line}\n`}).get("to-look-at.csv")).toContain(
      notice
    )
  );

  test("a name that two have fits neither", () => {
    const twins = [...roster, {...roster[0]!, id: "1009", email: ""}];
    const files = book([graded()], {roster: twins, overrides: "student,exercise,points\nAna Ruiz,who,1\n"});
    expect(files.get("to-look-at.csv")).toContain("the name is that of 2 students; write the id");
    expect(files.get("grades.csv")).toContain("Ana Ruiz,2,0,2,6");
  });

  test("without the columns they need are told of, and nothing is made of them", () =>
    expect(book([graded()], {overrides: "who,what\na,b\n"}).get("to-look-at.csv")).toContain(
      "the overrides have no column student, exercise, points; none of them was read"
    ));
});

test("blind, no file but names.csv holds a name, an id or a file's name", () => {
  const files = book(
    [
      graded({notes: ["who: odd"], file: "ana-ruiz.json", answers: "x"}, choice(), text("Because.")),
      graded({file: "ana-ruiz-2.json", saved: ""}),
      graded({student: "77", name: "Mallory", file: "mallory.json", answers: "x"}, choice(0), text("Because."))
    ],
    {blind: true, ungraded: [{file: "berg.docx", reason: "the file does not end in .json"}]}
  );
  expect(files.get("names.csv")).toContain("1001,Ana Ruiz,ana-ruiz.json");
  expect(files.get("names.csv")).toContain("file 3,,,berg.docx");
  expect(files.get("to-look-at.csv")).toContain("not graded,file 3,,the file does not end in .json");
  expect(files.has("canvas.csv")).toBe(false);
  for (const [path, text] of files)
    if (path !== "names.csv") expect(path + text).not.toMatch(/ana.ruiz|1001|berg|mallory/i);
});
