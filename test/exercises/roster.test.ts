import {describe, expect, test} from "vitest";
import {findStudent, isOtherName, readRoster} from "../../src/exercises/grade/roster.js";
import {readColumns} from "../../src/exercises/grade/readColumns.js";
import {usualColumns} from "../../src/exercises/grade/lms.js";

const read = (source: string) => readRoster(source, "r.csv").map(({id, name, email}) => [id, name, email]);

describe("a roster", () => {
  test("is the gradebook that Canvas exports", () => {
    const export_ =
      'Student,ID,SIS User ID,SIS Login ID,Section,Final Score\n"    Points Possible",,,,,\n"Ruiz, Ana",11,1001,ana@example.org,A,9\n"Student, Test",12,,x,A,\n';
    expect(read(export_)).toEqual([["1001", "Ruiz, Ana", "ana@example.org"]]);
    expect(readRoster(export_, "r.csv")[0]!.columns.get("canvas_id")).toBe("11");
  });

  test("is the one that Moodle exports", () =>
    expect(read("First name;Last name;ID number;Email address\nAna;Ruiz;1001;ana@example.org\n")).toEqual([
      ["1001", "Ana Ruiz", "ana@example.org"]
    ]));

  test("may have addresses alone", () =>
    expect(read("name,email\nAna Ruiz,ana@example.org\n")).toEqual([
      ["ana@example.org", "Ana Ruiz", "ana@example.org"]
    ]));

  test.each([
    ["", "r.csv: there is no student; write a line with names of columns, then a line a student"],
    ["name,id\n", "r.csv: there is no student; write a line with names of columns, then a line a student"],
    ["who,what\na,b\n", "r.csv:1: the columns are who, what; name is needed, and id or email"],
    ["name,id\nAna,1\nTom,\n", "r.csv: student 2 has no id; write one"],
    ["name,id\nAna,1\nTom, 1 \n", "r.csv: the id “1” stands there twice; leave one"]
  ])("%j is refused", (source, message) => expect(() => readRoster(source, "r.csv")).toThrow(message));
});

describe("a hand-in belongs to", () => {
  const roster = readRoster(
    "name,id,email\nZoë Müller,1,zoe@example.org\nAna Ruiz,2,home@example.org\nLeo Ruiz,3,home@example.org\nAna Lind,4,\nAna Lind,5,\n",
    "r.csv"
  );
  test.each([
    ["the student of its number", "1", "", "1"],
    ["the student of its address", "ZOE@example.org", "", "1"],
    ["nobody, where two have the address", "home@example.org", "", null],
    ["but to the one of them whose name it has", "home@example.org", "Leo Ruiz", "3"],
    ["the student of its name, accents written as two characters", "", "Zoe\u0308 Mu\u0308ller", "1"],
    ["the student of its name, accents left out", "", "zoe muller", "1"],
    ["the student of its name, family name first", "", "Müller, Zoë", "1"],
    ["nobody, where two have the name", "", "Ana Lind", null],
    ["nobody, where nobody has it", "9", "Mallory", null],
    ["nobody, where the name is no word", "", "–", null]
  ])("%s", (_, student, name, id) => expect(findStudent({student, name}, roster)?.id ?? null).toBe(id));

  test("another name than the number's is seen, a nickname beside a family name is not", () => {
    expect(isOtherName("Tom Berg", roster[0]!)).toBe(true);
    expect(isOtherName("Zozo Muller", roster[0]!)).toBe(false);
  });
});

describe("names of an LMS's columns", () => {
  const roster = readRoster("name,id,group\nAna,1,A\n", "r.csv");
  test("replace the usual ones", () =>
    expect(readColumns("total: Course work\nmoodle: {Username: id, Group: group}\n", "c.yml", roster)).toEqual({
      ...usualColumns,
      total: "Course work",
      moodle: {Username: "id", Group: "group"}
    }));
  test("may be left out", () => expect(readColumns("# nothing\n", "c.yml", roster)).toBe(usualColumns));
  test.each([
    ["a: [", "c.yml: this is no YAML:"],
    ["- a", "c.yml: write lines such as “total: Course work”"],
    [
      "total: Final Grade",
      "c.yml: Canvas passes over a column “Final Grade”, for it has its own of that name; choose another heading"
    ],
    ["canvass: {}", "c.yml: “canvass” is not known; use canvas, moodle, total, exercises"],
    ["total: 5", "c.yml: total is a heading, such as Course work"],
    ["exercises: no way", "c.yml: exercises is true or false"],
    ["canvas: name", "c.yml: canvas is a list of heading: column, such as {Student: name}"],
    [
      "canvas: {Student: nam}",
      "c.yml: canvas: “Student” is to hold “nam”; the roster has id, name, email, canvas_id, section, group"
    ]
  ])("%j is refused", (source, message) => expect(() => readColumns(source, "c.yml", roster)).toThrow(message));
});
