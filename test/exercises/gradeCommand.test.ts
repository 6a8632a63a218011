import {spawn, spawnSync} from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {kitVersion} from "../../loaders/exercises/kitVersion.js";
import {makeHandIns} from "../../loaders/exercises/makeHandIns.js";
import {progressBar} from "../../loaders/exercises/progressBar.js";
import {readLessons} from "../../loaders/exercises/readLessons.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {readCsv} from "../../src/exercises/grade/csv.js";

let folder: string;
const at = (path: string): string => join(folder, path);
const command = ["--import", "tsx", "loaders/grade.ts"];

function grade(...args: string[]): {status: number | null; stderr: string} {
  return spawnSync(process.execPath, [...command, ...args], {encoding: "utf8"});
}

/** All files of a folder and what they hold, to be compared to the byte. */
function bytesOf(path: string): [string, string][] {
  return readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .sort()
    .map((file) => [file.slice(path.length), readFileSync(file, "latin1")]);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"));
  const texts = new Map(extractCorpus().readings.map(({article}) => [article.id, article.text]));
  const good = makeHandIns(3, readLessons(texts), texts, kitVersion);
  mkdirSync(at("in"));
  for (const [name, text] of good) writeFileSync(at(`in/${name}`), text);
  const [other = ""] = good.values();
  const edited = JSON.parse(other) as Record<string, unknown>;
  Object.assign(edited, {name: "Zoe\u0308 Mu\u0308ller", student: "", kit: "9.9.9", corpus: "other", total: 100});
  writeFileSync(at("in/Zoë ../../ü.json".replaceAll("/", "∕").replace("in∕", "in/")), JSON.stringify(edited));
  // As a student's own system may have saved it.
  writeFileSync(at("in/utf16.json"), Buffer.from(`\ufeff${JSON.stringify({...edited, name: "Tom Berg"})}`, "utf16le"));
  writeFileSync(
    at("roster.csv"),
    "Name;ID;Group\r\nZo\xeb M\xfcller;7;A\r\nBerg, Tom;8;B\r\nStudent 1000;1000;A\r\n",
    "latin1"
  );
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe("npm run grade", () => {
  test(
    "a run that is killed goes on when it is started again, and gives the same bytes",
    {timeout: 120_000},
    async () => {
      const args = [at("in"), "--roster", at("roster.csv"), "--jobs", "1"];
      expect(grade(...args, "--out", at("whole")).status).toBe(0);
      const out = at("broken");
      const killed = spawn(process.execPath, [...command, ...args, "--out", out], {stdio: "ignore"});
      const some = new Promise<void>((resolve) => {
        const look = setInterval(() => {
          if (
            !existsSync(`${out}.work`) ||
            readdirSync(`${out}.work`).filter((name) => name.endsWith(".json")).length < 2
          )
            return;
          clearInterval(look);
          killed.kill("SIGKILL");
          resolve();
        }, 5);
      });
      await Promise.all([some, new Promise((resolve) => killed.on("exit", resolve))]);
      const kept = readdirSync(`${out}.work`).filter((name) => name.endsWith(".json"));
      // What the end of power leaves of a file.
      writeFileSync(join(`${out}.work`, kept[0]!), '{"file": "10');
      const again = grade(...args, "--out", out);
      expect(again.status, again.stderr).toBe(0);
      expect(again.stderr).not.toContain("[");
      expect(bytesOf(out)).toEqual(bytesOf(at("whole")));
      expect(existsSync(`${out}.work`)).toBe(false);
    }
  );

  test("other encodings, other versions and odd names are graded and told of", () => {
    const rows = readCsv(readFileSync(at("whole/grades.csv"), "utf8"));
    const of = (name: string) => rows.find((row) => row[2] === name)!;
    expect(Number(of("Zoë Müller").at(-4))).toBeGreaterThan(20);
    expect(of("Berg, Tom").at(-1)).toBe("utf16.json");
    const notices = readFileSync(at("whole/to-look-at.csv"), "utf8");
    expect(notices).toContain('Zoë Müller,"it was made with version 9.9.9 of the kit');
    expect(notices).toContain("it was made over other articles: marks and citations may point at other words");
    expect(notices).toContain("what counts for nothing: total");
    expect(notices).toContain("not in the roster,1001.json,Student 1001");
  });

  test("grading again keeps overrides and files of other hands", {timeout: 120_000}, () => {
    const out = at("whole");
    writeFileSync(join(out, "minutes.docx"), "mine");
    appendFileSync(join(out, "overrides.csv"), "7,headline,2,Good.\r\n");
    expect(grade(at("in"), "--roster", at("roster.csv"), "--out", out, "--blind").status).toBe(0);
    expect(readFileSync(join(out, "overrides.csv"), "utf8")).toContain("7,headline,2,Good.");
    expect(readFileSync(join(out, "minutes.docx"), "utf8")).toBe("mine");
    expect(existsSync(join(out, "canvas.csv"))).toBe(false);
    expect(existsSync(join(`${out}.previous`, "canvas.csv"))).toBe(true);
    expect(readFileSync(join(out, "overview.html"), "utf8")).not.toContain("Müller");
    // Killed between the two moves, the folder was called away and its successor had not come.
    rmSync(`${out}.previous`, {recursive: true});
    renameSync(out, `${out}.previous`);
    expect(grade(at("in"), "--roster", at("roster.csv"), "--out", out).status).toBe(0);
    expect(readFileSync(join(out, "overrides.csv"), "utf8")).toContain("7,headline,2,Good.");
    expect(
      readCsv(readFileSync(join(out, "grades.csv"), "utf8"))
        .find((row) => row[1] === "7")
        ?.at(-5)
    ).toBe("2");
  });

  test("what cannot be used is told in one line", {timeout: 120_000}, () => {
    const told = (...args: string[]) => {
      const {status, stderr} = grade(...args);
      return [status, stderr.replaceAll(folder, "").trim()];
    };
    expect(told("--make-keys", at("keys"))).toEqual([
      0,
      "grade: keep /keys/private-key.json to yourself; put /keys/public-key.json into data/exercises"
    ]);
    expect(told("--make-keys", at("keys"))).toEqual([
      2,
      "grade: /keys/public-key.json is there already, and sealed hand-ins may need it"
    ]);
    expect(told(at("in"), "--private-key", at("keys/public-key.json"), "--out", at("x"))).toEqual([
      2,
      "grade: /keys/public-key.json is the public key; sealed hand-ins open with the private one, private-key.json"
    ]);
    expect(existsSync(at("x"))).toBe(false);
  });
});

describe("progress", () => {
  const shown = (isTTY: boolean): string[] => {
    const said: string[] = [];
    const progress = progressBar({isTTY, write: (text: string | Uint8Array) => said.push(String(text)) > 0}, "graded");
    for (let done = 0; done <= 8; done++) progress(done, 8);
    return said;
  };
  test("is a bar on a terminal", () => {
    expect(shown(true)[4]).toBe(`\r[${"#".repeat(15)}${" ".repeat(15)}] 4 of 8 graded`);
    expect(shown(true).at(-1)).toMatch(/8 of 8 graded\n$/);
  });
  test("is a line at each quarter in a log", () =>
    expect(shown(false)).toEqual(["2 of 8 graded\n", "4 of 8 graded\n", "6 of 8 graded\n", "8 of 8 graded\n"]));
});
