import {extractLine, type LineResult} from "./extractLine.js";
import {startWorker} from "./startWorker.js";
import type {LineJob} from "./extractWorker.js";

/** Lines that may wait for each worker: enough to keep it busy, few enough that memory does not grow with the input. */
const WAITING = 4;

/**
 * Extracts line by line, in order, pulling no more input than is being worked on.
 * @param jobs number of worker threads; 1 works in this thread
 */
export async function* extractLines(lines: AsyncIterable<string | null>, jobs: number): AsyncGenerator<LineResult> {
  let number = 0;
  if (jobs === 1) {
    for await (const line of lines) yield extractLine(line, ++number);
    return;
  }
  const workers = Array.from({length: jobs}, () => new Hand());
  const pending: Promise<LineResult>[] = [];
  try {
    for await (const line of lines) {
      const hand = workers[number++ % jobs]!;
      const result = hand.extract({line, number});
      result.catch(() => {}); // reported where it is awaited below
      pending.push(result);
      if (pending.length >= jobs * WAITING) yield await pending.shift()!;
    }
    while (pending.length > 0) yield await pending.shift()!;
  } finally {
    await Promise.all(workers.map((hand) => hand.stop()));
  }
}

/** One worker thread, which answers in the order it was asked. */
class Hand {
  readonly #worker = startWorker(new URL("./extractWorker.ts", import.meta.url));
  readonly #asked: {resolve(result: LineResult): void; reject(error: Error): void}[] = [];

  constructor() {
    this.#worker.on("message", (result: LineResult) => this.#asked.shift()?.resolve(result));
    this.#worker.on("error", (error: Error) => this.#fail(error));
    this.#worker.on("exit", (code) => this.#fail(new Error(`a worker thread ended with code ${code}`)));
  }

  extract(job: LineJob): Promise<LineResult> {
    return new Promise((resolve, reject) => {
      this.#asked.push({resolve, reject});
      this.#worker.postMessage(job);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    for (const {reject} of this.#asked.splice(0)) reject(error);
  }
}
