import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Worker} from "node:worker_threads";
import {brokeDown} from "../../src/exercises/grade/gradeHandIn.js";
import {refusal} from "../../src/exercises/grade/refusal.js";
import type {Graded, Ungraded} from "../../src/exercises/grade/types.js";
import {startWorker} from "../startWorker.js";
import type {GradeJob, GradeResult, GradeStart} from "./gradeWorker.js";
import type {HandInFile} from "./handInFiles.js";

export interface GradeFilesOptions {
  readonly start: GradeStart;
  /** Where finished results are kept until all are done. */
  readonly workFolder: string;
  readonly jobs: number;
  readonly onProgress: (done: number, all: number) => void;
}

/** Milliseconds one file may take in all, before its thread is held to be lost. */
const patience = 60_000;

/**
 * Grades files in worker threads, in any order, and gives the results in the order of the files. What is finished is kept in the work
 * folder under a hash of file, exercises, articles and kit, so that a second start goes on where the first was stopped.
 */
export async function gradeFiles(
  files: readonly HandInFile[],
  options: GradeFilesOptions
): Promise<(Graded | Ungraded)[]> {
  mkdirSync(options.workFolder, {recursive: true});
  const grading = createHash("sha256")
    .update(
      JSON.stringify([
        [...options.start.grading.texts],
        {...options.start, grading: {...options.start.grading, texts: null}}
      ])
    )
    .digest("hex");
  const results: (Graded | Ungraded)[] = [];
  const left: {readonly index: number; readonly kept: string}[] = [];
  let done = 0;
  for (const [index, each] of files.entries()) {
    const {file} = each;
    const refused = refusal(file, each.bytes);
    if (refused !== null) {
      results[index] = {file, reason: refused};
      done++;
      continue;
    }
    const bytes = read(each);
    if (bytes === null) {
      results[index] = {file, reason: "the file cannot be read"};
      done++;
      continue;
    }
    const hash = createHash("sha256").update(grading).update(file).update("\0").update(bytes).digest("hex");
    const kept = join(options.workFolder, `${hash}.json`);
    const before = keptResult(kept);
    if (before) {
      results[index] = before;
      done++;
    } else left.push({index, kept});
  }
  options.onProgress(done, files.length);
  const finish = (index: number, kept: string, result: Graded | Ungraded): void => {
    writeFileSync(`${kept}.part`, JSON.stringify(result));
    renameSync(`${kept}.part`, kept);
    results[index] = result;
    options.onProgress(++done, files.length);
  };
  const lanes = Array.from({length: Math.min(options.jobs, left.length)}, () =>
    lane(files, left, options.start, finish)
  );
  await Promise.all(lanes);
  return results;
}

function read(file: HandInFile): Uint8Array | null {
  try {
    return file.read();
  } catch {
    return null;
  }
}

/** A result of an earlier start; null where there is none, or only what a break of power left of it. */
function keptResult(path: string): Graded | Ungraded | null {
  try {
    return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Graded | Ungraded) : null;
  } catch {
    return null;
  }
}

/** One thread after another that takes file after file from what is left. */
async function lane(
  files: readonly HandInFile[],
  left: {readonly index: number; readonly kept: string}[],
  start: GradeStart,
  finish: (index: number, kept: string, result: Graded | Ungraded) => void
): Promise<void> {
  let worker: Worker | null = null;
  for (let next = left.shift(); next; next = left.shift()) {
    worker ??= open(start);
    const handIn = files[next.index]!;
    const answer = await ask(worker, {file: handIn.file, bytes: handIn.read()});
    finish(next.index, next.kept, answer.result);
    if (!answer.worn) continue;
    await worker.terminate();
    worker = null;
  }
  await worker?.terminate();
}

function open(start: GradeStart): Worker {
  // What QuickJS says on standard error while a student's code wrecks it is told in the report.
  const worker = startWorker(new URL("./gradeWorker.ts", import.meta.url), {stderr: true});
  worker.stderr.resume();
  worker.postMessage(start);
  return worker;
}

function ask(worker: Worker, job: GradeJob): Promise<GradeResult> {
  return new Promise((resolve) => {
    const end = (answer: GradeResult): void => {
      clearTimeout(timer);
      worker.off("message", end).off("error", onError).off("exit", onExit);
      // What breaks while the thread is being ended is of no interest any more.
      if (answer.worn) worker.on("error", () => {});
      resolve(answer);
    };
    const lost = (reason: string): void => end({result: {file: job.file, reason}, worn: true});
    const onError = (error: Error): void => lost(brokeDown(error));
    const onExit = (): void => lost(brokeDown(new Error("its thread ended")));
    const timer = setTimeout(() => lost(`grading it took longer than ${patience / 1000} s`), patience);
    worker.on("message", end).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}
