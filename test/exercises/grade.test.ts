import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {gradeFiles} from "../../loaders/exercises/gradeFiles.js";
import {handInFiles} from "../../loaders/exercises/handInFiles.js";
import {hostileHandIns, makeHandIns} from "../../loaders/exercises/makeHandIns.js";
import {readLessons} from "../../loaders/exercises/readLessons.js";
import {tableScope} from "../../loaders/exercises/tableScope.js";
import {writeFolder} from "../../loaders/exercises/writeFolder.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {ownFiles} from "../../src/exercises/grade/gradebook.js";
import type {Graded, Ungraded} from "../../src/exercises/grade/types.js";

let folder: string;
let results: (Graded | Ungraded)[];
let again: (Graded | Ungraded)[];
let doneAtStart = -1;
const of = (file: string) => results.find((result) => result.file === file)! as Graded & Ungraded;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "grading-"));
  const {readings} = extractCorpus();
  const texts = new Map(readings.map(({article}) => [article.id, article.text]));
  const lessons = readLessons(texts);
  const good = makeHandIns(3, lessons, texts, "0.1.0");
  const handIns = join(folder, "in");
  mkdirSync(join(handIns, "sub"), {recursive: true});
  for (const [name, text] of [...good, ...hostileHandIns([...good.values()][1]!)])
    writeFileSync(join(handIns, name), text);
  truncateSync(join(handIns, "huge.json"), 100_000_000);
  writeFileSync(join(handIns, "sub", "notes.docx"), "x");
  const start = {grading: {lessons, texts, kit: "0.1.0", privateKey: null}, scope: tableScope(readings)};
  const run = (onProgress: (done: number) => void) =>
    gradeFiles(handInFiles([handIns]), {start, workFolder: join(folder, "work"), jobs: 2, onProgress});
  results = await run(() => {});
  again = await run((done) => (doneAtStart = doneAtStart < 0 ? done : doneAtStart));
}, 120_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test("files stand in the order of their names, all of them", () => {
  const names = [
    "1000.json",
    "1001.json",
    "1002.json",
    "claims.json",
    "huge.json",
    "loops.json",
    "memory.json",
    "no.json",
    "sub/notes.docx"
  ];
  expect(results.map(({file}) => file)).toEqual(names);
});

test.each([
  ["huge.json", "the file is larger than 5 MB"],
  ["no.json", "the file is no JSON"],
  ["sub/notes.docx", "the file does not end in .json"]
])("%s is not graded, and why is said", (file, reason) => expect(of(file)).toEqual({file, reason}));

test("right code earns its points, run again with the hidden checks", () => {
  const {exercises} = of("1001.json");
  expect(exercises.find(({exercise}) => exercise === "never-heard")).toMatchObject({points: 4, max: 4});
});

test("code that never ends is stopped, and the rest of that hand-in is graded", () => {
  const {exercises, notes} = of("loops.json");
  expect(notes.filter((note) => /did not come to an end in time/.test(note)).length).toBe(3);
  expect(notes.join()).toContain("not run, after 3 answers that had to be stopped");
  expect(exercises.find(({exercise}) => exercise === "count-quoted")!.points).toBe(0);
  expect(exercises.reduce((sum, {points}) => sum + points, 0)).toBeGreaterThan(10);
});

test("code that eats memory is stopped", () => expect(of("memory.json").notes.join()).toContain("256 MB"));

test("points claimed in a file count for nothing, and are told of", () => {
  const {exercises, notes} = of("claims.json");
  expect(notes[0]).toBe("it holds what no hand-in has, and what counts for nothing: points, __proto__");
  expect(exercises.find(({exercise}) => exercise === "count-quoted")!.points).toBe(0);
});

test("a second start goes on where the first was: nothing is graded twice, and the results are the same", () => {
  expect(doneAtStart).toBe(results.length);
  expect(again).toEqual(results);
});

test("results are moved in place whole, and the last ones kept; a folder of other files is left alone", () => {
  const out = join(folder, "out");
  writeFolder(
    out,
    new Map([
      ["grades.csv", "1"],
      ["feedback/a.html", "a"]
    ]),
    ownFiles
  );
  writeFolder(out, new Map([["grades.csv", "2"]]), ownFiles);
  expect(readdirSync(out)).toEqual(["grades.csv"]);
  expect(readFileSync(join(`${out}.previous`, "grades.csv"), "utf8")).toBe("1");
  const {ino} = statSync(out);
  writeFolder(out, new Map([["grades.csv", "2"]]), ownFiles);
  expect(statSync(out).ino, "where nothing has changed, nothing is moved").toBe(ino);
  expect(() => writeFolder(join(folder, "in"), new Map(), ownFiles)).toThrow(
    "holds other files and no grades.csv; name a folder that is new or empty"
  );
});
