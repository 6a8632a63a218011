import {parentPort} from "node:worker_threads";
import {extractLine} from "./extractLine.js";

/** One line of input and its number, as `extractLines` hands it to a worker thread. */
export interface LineJob {
  readonly line: string | null;
  readonly number: number;
}

parentPort?.on("message", ({line, number}: LineJob) => parentPort?.postMessage(extractLine(line, number)));
