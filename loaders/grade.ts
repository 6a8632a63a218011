import {existsSync, readFileSync, rmSync, statSync} from "node:fs";
import {availableParallelism} from "node:os";
import {join, resolve} from "node:path";
import {decodeText} from "../src/exercises/grade/decodeText.js";
import {gradebook, ownFiles} from "../src/exercises/grade/gradebook.js";
import {usualColumns} from "../src/exercises/grade/lms.js";
import {readColumns} from "../src/exercises/grade/readColumns.js";
import {refuseLongList} from "../src/exercises/grade/refusal.js";
import {readRoster} from "../src/exercises/grade/roster.js";
import type {Graded, Ungraded} from "../src/exercises/grade/types.js";
import {readPrivateKey} from "../src/exercises/handIn/keys.js";
import {commandOptions, runCommand, UsageError, wholeNumber} from "./commandOptions.js";
import {gradeFiles} from "./exercises/gradeFiles.js";
import {handInFiles} from "./exercises/handInFiles.js";
import {lessonArticle} from "./exercises/lessonArticle.js";
import {kitVersion} from "./exercises/kitVersion.js";
import {progressBar} from "./exercises/progressBar.js";
import {readLessons} from "./exercises/readLessons.js";
import {tableScope} from "./exercises/tableScope.js";
import {besides, recoverFolder, writeFolder} from "./exercises/writeFolder.js";
import {writeKeys} from "./exercises/writeKeys.js";
import {extractCorpus} from "./extractCorpus.js";

const HELP = `npm run grade -- HAND-INS … --out FOLDER [--roster roster.csv] [--blind] …

Grades hand-ins: runs every answer again with all checks, and writes grades, files for Canvas and Moodle, a page of feedback a
student, an overview of the class, the texts to read, a report on likeness, and to-look-at.csv, what a person should see.
  HAND-INS       files, folders of files, or the ZIP archive that an LMS gives out
  --out          folder to write to; results that stand there move to FOLDER.previous
  --roster       CSV with the columns name, and id or email; or the gradebook that Canvas or Moodle exports
  --overrides    CSV with the columns student, exercise, points, comment; it always wins. Without it, FOLDER/overrides.csv
  --columns      YAML that names the columns of the LMS files
  --private-key  JSON file that opens sealed hand-ins
  --make-keys    writes such a file, and the public key for the site, to the folder named here, and ends
  --blind        students appear by code; names.csv says who is who
  --jobs         threads to use (as many as there are cores)
Stopped half way, the same command goes on where it was.
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
  if (values["make-keys"] !== undefined) {
    process.stderr.write(`grade: ${await writing(() => writeKeys(values["make-keys"]!))}\n`);
    return 0;
  }
  if (values.help || positionals.length === 0) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  if (values.out === undefined) throw new UsageError("grade: name the folder to write to, as --out grades");
  const out = resolve(values.out);
  const {fresh, previous, work} = besides(out);
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UsageError(`grade: there is no ${missing}`);
  const given = <T>(path: string | undefined, of: (text: string, path: string) => T): T | null =>
    path === undefined ? null : asUsage(() => of(read(path), path));
  const roster = given(values.roster, readRoster);
  const columns = given(values.columns, (text, path) => readColumns(text, path, roster));
  const privateKey = given(values["private-key"], readPrivateKey);
  const {readings} = extractCorpus();
  const texts = new Map(readings.map(({article}) => [article.id, article.text]));
  const lessons = asUsage(() => readLessons(texts));
  await writing(() => recoverFolder(out));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      process.stderr.write(
        `\ngrade: stopped; what is graded so far is kept in ${work}, and the same command goes on\n`
      );
      process.exit(130);
    });
  const results = await writing(() =>
    gradeFiles(handInFiles(positionals, [out, fresh, previous, work]), {
      start: {grading: {lessons, texts, kit: kitVersion, privateKey}, scope: tableScope(readings)},
      workFolder: work,
      jobs: values.jobs === undefined ? availableParallelism() : wholeNumber("grade", "jobs", values.jobs),
      onProgress: progressBar(process.stderr, "graded")
    })
  );
  const graded = results.filter((result): result is Graded => "exercises" in result);
  const ungraded = results.filter((result): result is Ungraded => "reason" in result);
  const files = gradebook({
    graded,
    ungraded,
    roster,
    overrides: overridesFor(values.overrides, out),
    lessons,
    articles: readings.map(lessonArticle),
    columns: columns ?? usualColumns,
    blind: values.blind ?? false
  });
  await writing(() => writeFolder(out, files, ownFiles));
  rmSync(work, {recursive: true, force: true});
  process.stderr.write(
    `grade: ${graded.length} hand-ins graded, ${ungraded.length} not; open ${join(values.out, "overview.html")}\n`
  );
  return 0;
});

/** Text of a file in whatever encoding it was saved. */
function read(path: string): string {
  if (!existsSync(path)) throw new UsageError(`grade: there is no ${path}`);
  asUsage(() => refuseLongList(path, statSync(path).size));
  return decodeText(readFileSync(path));
}

/** Overrides given by name, else those that lie in the results: so they survive each new grading. */
function overridesFor(given: string | undefined, out: string): string | null {
  if (given !== undefined) return read(given);
  const kept = join(out, "overrides.csv");
  return existsSync(kept) ? read(kept) : null;
}

function asUsage<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`grade: ${(error as Error).message}`);
  }
}

/** What the file system refuses (a full disk, a folder that may not be written, a file that is open elsewhere) is for the user to mend. */
async function writing<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as Error).constructor !== Error) throw error;
    const {code, message} = error as NodeJS.ErrnoException;
    const open = code === "EPERM" || code === "EBUSY" ? "; close what shows these files, and try again" : "";
    throw new UsageError(`grade: ${message}${open}`);
  }
}
