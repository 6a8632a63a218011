import {parentPort} from "node:worker_threads";
import {decodeText} from "../../src/exercises/grade/decodeText.js";
import {gradeHandIn, type Grading} from "../../src/exercises/grade/gradeHandIn.js";
import type {Graded, Ungraded} from "../../src/exercises/grade/types.js";
import {limits, type Scope} from "../../src/kernel/types.js";
import {nodeEngine} from "../nodeKernel.js";
import {nodeRunners, type Runners} from "./nodeRunner.js";

/** First message to a worker thread that grades; then file after file. */
export interface GradeStart {
  readonly grading: Grading;
  readonly scope: Scope;
}

export interface GradeJob {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** `worn`: code had to be stopped in this thread, whose memory is not given back: replace it. */
export interface GradeResult {
  readonly result: Graded | Ungraded;
  readonly worn: boolean;
}

/** An answer takes a few milliseconds; what has not come to an end after two seconds never will. */
const gradeLimits = {...limits, time: 2000};

let ready: Promise<{grading: Grading; runners: Runners}> | null = null;

parentPort?.on("message", async (message: GradeStart | GradeJob) => {
  if ("grading" in message) {
    const {grading, scope} = message;
    ready = nodeRunners(nodeEngine, scope, gradeLimits).then((runners) => ({grading, runners}));
    return;
  }
  const {grading, runners} = await ready!;
  const {runner, worn, close} = runners.student();
  const result = await gradeHandIn(message.file, decodeText(message.bytes), grading, runner);
  close();
  parentPort?.postMessage({result, worn: worn()} satisfies GradeResult);
});
