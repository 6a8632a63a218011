import {spawn} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from "node:fs";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {kitVersion} from "./exercises/kitVersion.js";
import {hostileHandIns, makeHandIns} from "./exercises/makeHandIns.js";
import {readLessons} from "./exercises/readLessons.js";
import {extractCorpus} from "./extractCorpus.js";

/** How many hand-ins are graded, and how many of them mean harm. */
const STUDENTS = 195;
const MOST_SECONDS = 60;
const MOST_MB = 1024;

const folder = mkdtempSync(join(tmpdir(), "grade-"));
try {
  const {readings} = extractCorpus();
  const texts = new Map(readings.map(({article}) => [article.id, article.text]));
  const lessons = readLessons(texts);
  const good = makeHandIns(STUDENTS, lessons, texts, kitVersion);
  const hostile = hostileHandIns([...good.values()][0]!);
  const handIns = join(folder, "hand-ins");
  mkdirSync(handIns);
  for (const [name, text] of [...good, ...hostile]) writeFileSync(join(handIns, name), text);
  truncateSync(join(handIns, "huge.json"), 100_000_000);
  const roster = [...good.keys()].map((name, i) => `${name.replace(".json", "")},Student ${1000 + i}`);
  writeFileSync(join(folder, "roster.csv"), ["id,name", ...roster, ""].join("\n"));
  const {seconds, processor, megabytes, code} = await measure([
    "--import",
    "tsx",
    "loaders/grade.ts",
    handIns,
    "--roster",
    join(folder, "roster.csv"),
    "--out",
    join(folder, "grades")
  ]);
  const exercises = lessons.reduce((sum, lesson) => sum + lesson.exercises.length, 0);
  const rows = readFileSync(join(folder, "grades/grades.csv"), "utf8").trim().split("\r\n").length - 1;
  const pages = readdirSync(join(folder, "grades/feedback")).length;
  const memory = megabytes === null ? "memory not measured here" : `${megabytes} MB at most`;
  console.log(
    `${good.size + hostile.size} hand-ins of ${exercises} exercises, ${hostile.size} of them hostile: ${seconds.toFixed(1)} s${processor === null ? "" : ` (${processor.toFixed(0)} s of processor time)`}, ${memory}, ${availableParallelism()} cores; ${rows} lines of grades, ${pages} pages of feedback`
  );
  const kept = code === 0 && seconds <= MOST_SECONDS && (megabytes ?? 0) <= MOST_MB;
  console.log(
    kept ? `within ${MOST_SECONDS} s and ${MOST_MB} MB` : `over ${MOST_SECONDS} s or ${MOST_MB} MB, or failed`
  );
  process.exitCode = kept ? 0 : 1;
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/** Runs Node and takes the time, the processor time and the largest memory it ever held; the latter two where /proc tells them. */
async function measure(
  args: readonly string[]
): Promise<{seconds: number; processor: number | null; megabytes: number | null; code: number | null}> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, {stdio: ["ignore", "inherit", "inherit"]});
  let megabytes: number | null = null;
  let processor: number | null = null;
  const look = setInterval(() => {
    try {
      const [, kb] = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
      if (kb !== undefined) megabytes = Math.round(Number(kb) / 1024);
      // Behind the name in brackets, the 12th and 13th field: time in user and system mode, in ticks of 1/100 s.
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      processor = (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      // No /proc on this system, or the process has ended.
    }
  }, 100);
  const code = await new Promise<number | null>((done) => child.on("exit", done));
  clearInterval(look);
  return {seconds: (performance.now() - begun) / 1000, processor, megabytes, code};
}
