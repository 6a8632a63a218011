import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {join, resolve} from "node:path";
import {parse} from "yaml";
import {gradebook} from "../src/exercises/grade/gradebook.js";
import {usualColumns, type LmsColumns} from "../src/exercises/grade/lms.js";
import {readRoster} from "../src/exercises/grade/roster.js";
import type {Graded, Ungraded} from "../src/exercises/grade/types.js";
import {makeKeys} from "../src/exercises/handIn/seal.js";
import {commandOptions, runCommand, UsageError, wholeNumber} from "./commandOptions.js";
import {gradeFiles} from "./exercises/gradeFiles.js";
import {handInFiles} from "./exercises/handInFiles.js";
import {kitVersion} from "./exercises/kitVersion.js";
import {readLessons} from "./exercises/readLessons.js";
import {tableScope} from "./exercises/tableScope.js";
import {writeFolder} from "./exercises/writeFolder.js";
import {extractCorpus} from "./extractCorpus.js";

const HELP = `npm run grade -- HAND-INS … --out FOLDER [--roster roster.csv] [--blind] …

Grades hand-ins: runs every answer again with all checks, and writes grades, files for Canvas and Moodle, a page of feedback a
student, an overview of the class, a report on similarity, and to-look-at.csv, what a person should see.
  HAND-INS       files or folders of files
  --out          folder to write to; results that stand there move to FOLDER.previous
  --roster       CSV with the columns name, and id or email
  --overrides    CSV with the columns student, exercise, points, comment; it always wins. Without it, FOLDER/overrides.csv
  --columns      YAML that names the columns of the LMS files
  --private-key  JSON file that opens sealed hand-ins
  --make-keys    writes such a file, and the public key for the site, to the folder named here, and ends
  --blind        students appear by code; names.csv says who is who
  --jobs         threads to use (as many as there are cores)
`;

const OPTIONS = {
  out: {type: "string"},
  roster: {type: "string"},
  overrides: {type: "string"},
  columns: {type: "string"},
  "private-key": {type: "string"},
  "make-keys": {type: "string"},
  blind: {type: "boolean"},
  jobs: {type: "string"},
  help: {type: "boolean"}
} as const;

await runCommand(async () => {
  const {values, positionals} = commandOptions("grade", OPTIONS, process.argv.slice(2), "HAND-INS");
  if (values["make-keys"] !== undefined) return writeKeys(values["make-keys"]);
  if (values.help || positionals.length === 0) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  if (values.out === undefined) throw new UsageError("grade: name the folder to write to, as --out grades");
  const out = resolve(values.out);
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UsageError(`grade: there is no ${missing}`);
  const roster = values.roster === undefined ? null : asUsage(() => readRoster(read(values.roster!), values.roster!));
  const key = values["private-key"];
  const columns = values.columns === undefined ? usualColumns : readColumns(values.columns);
  const {readings} = extractCorpus();
  const texts = new Map(readings.map(({article}) => [article.id, article.text]));
  const lessons = asUsage(() => readLessons(texts));
  const privateKey = key === undefined ? null : (JSON.parse(read(key)) as JsonWebKey);
  const workFolder = `${out}.work`;
  const results = await gradeFiles(handInFiles(positionals), {
    start: {grading: {lessons, texts, kit: kitVersion, privateKey}, scope: tableScope(readings)},
    workFolder,
    jobs: values.jobs === undefined ? availableParallelism() : wholeNumber("grade", "jobs", values.jobs),
    onProgress: progress
  });
  const graded = results.filter((result): result is Graded => "exercises" in result);
  const ungraded = results.filter((result): result is Ungraded => "reason" in result);
  const files = gradebook({
    graded,
    ungraded,
    roster,
    overrides: overridesFor(values.overrides, out),
    lessons,
    columns,
    blind: values.blind ?? false
  });
  asUsage(() => writeFolder(out, files, "grades.csv"));
  rmSync(workFolder, {recursive: true, force: true});
  process.stderr.write(
    `grade: ${graded.length} hand-ins graded, ${ungraded.length} not; see ${join(values.out, "to-look-at.csv")}\n`
  );
  return 0;
});

function read(path: string): string {
  if (!existsSync(path)) throw new UsageError(`grade: there is no ${path}`);
  return readFileSync(path, "utf8");
}

/** Overrides given by name, else those that lie in the results: so they survive each new grading. */
function overridesFor(given: string | undefined, out: string): string | null {
  if (given !== undefined) return read(given);
  const kept = join(out, "overrides.csv");
  return existsSync(kept) ? readFileSync(kept, "utf8") : null;
}

function readColumns(path: string): LmsColumns {
  const given = parse(read(path)) as Partial<LmsColumns> | null;
  const unknown = Object.keys(given ?? {}).find((name) => !(name in usualColumns));
  if (unknown !== undefined)
    throw new UsageError(`grade: ${path}: “${unknown}” is not known; use ${Object.keys(usualColumns).join(", ")}`);
  return {...usualColumns, ...given};
}

async function writeKeys(folder: string): Promise<number> {
  const paths = [join(folder, "public-key.json"), join(folder, "private-key.json")] as const;
  const there = paths.find((path) => existsSync(path));
  if (there !== undefined) throw new UsageError(`grade: ${there} is there already, and sealed hand-ins may need it`);
  const {publicKey, privateKey} = await makeKeys();
  mkdirSync(folder, {recursive: true});
  writeFileSync(paths[0], `${JSON.stringify(publicKey, null, 1)}\n`);
  writeFileSync(paths[1], `${JSON.stringify(privateKey, null, 1)}\n`, {mode: 0o600});
  process.stderr.write(`grade: keep ${paths[1]} to yourself; put ${paths[0]} into data/exercises\n`);
  return 0;
}

function asUsage<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UsageError(`grade: ${(error as Error).message}`);
  }
}

function progress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const full = all === 0 ? width : Math.round((done / all) * width);
  process.stderr.write(
    `\r[${"#".repeat(full)}${" ".repeat(width - full)}] ${done} of ${all}${done === all ? "\n" : ""}`
  );
}
