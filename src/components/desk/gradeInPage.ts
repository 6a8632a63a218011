import {decodeText} from "../../exercises/grade/decodeText.js";
import {gradeHandIn, type Grading} from "../../exercises/grade/gradeHandIn.js";
import {refusal} from "../../exercises/grade/refusal.js";
import type {Graded, Ungraded} from "../../exercises/grade/types.js";
import {fingerprint} from "../../exercises/fingerprint.js";
import type {DeskFile} from "./deskFiles.js";
import type {deskRunners} from "./deskRunner.js";

export interface GradeInPageOptions {
  readonly grading: Grading;
  readonly runners: ReturnType<typeof deskRunners>;
  /** What has been graded before, by name and content: it is not graded again. */
  readonly known: Map<string, Graded | Ungraded>;
  /** Aborted by the button “Stop”: what has begun comes to its end. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

/** Hand-ins graded at the same time: each has workers of its own. */
const lanes = Math.max(1, Math.min(4, navigator.hardwareConcurrency - 1));

/** Grades hand-ins in workers of this page, and gives results in the order of the files; null where it was stopped before the end. */
export async function gradeInPage(
  files: readonly DeskFile[],
  options: GradeInPageOptions
): Promise<(Graded | Ungraded)[] | null> {
  const {signal, onProgress} = options;
  const results: (Graded | Ungraded)[] = [];
  const left = [...files.entries()];
  let done = 0;
  onProgress(0, files.length);
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next && !signal.aborted; next = left.shift()) {
      const [index, file] = next;
      results[index] = await gradeOne(file, options);
      onProgress(++done, files.length);
      // Hand-ins without code never wait for anything: let the page breathe.
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  await Promise.all(Array.from({length: lanes}, lane));
  return done === files.length ? results : null;
}

async function gradeOne(
  {file, bytes, read}: DeskFile,
  {grading, runners, known}: GradeInPageOptions
): Promise<Graded | Ungraded> {
  const refused = refusal(file, bytes);
  if (refused !== null) return {file, reason: refused};
  const text = await read().then(decodeText, () => null);
  if (text === null) return {file, reason: "the file cannot be read"};
  const key = `${file}\n${fingerprint(text)}${text.length}`;
  const before = known.get(key);
  if (before) return before;
  const {runner, close} = runners.student();
  const result = await gradeHandIn(file, text, grading, runner);
  close();
  known.set(key, result);
  return result;
}
