import type {OwnTables} from "../../own/columns.js";
import type {FromOwnWorker, OwnRequest, OwnResult, ReaderPart, Theirs, ToOwnWorker} from "../../own/messages.js";
import type {OwnFile, OwnFormat} from "../../own/exportFiles.js";

/** How far the model has come, in bytes; `total` is 0 where the server does not say. */
export type Progress = (loaded: number, total: number) => void;

/** The extractor in a worker of its own, loaded when a text is first read. */
export interface Engine {
  /** Whether the model is here. */
  readonly ready: boolean;
  /** Reads a text. Of several asked for while one is read, only the last is; the others give null, and so does what is stopped. */
  read(request: OwnRequest): Promise<OwnResult | null>;
  part(part: number): Promise<ReaderPart | null>;
  partOf(mark: string): Promise<number | null>;
  compare(theirs: Theirs): Promise<string | null>;
  /** The tables of a text that is not on the page. It gives way to one that is: null then. */
  tables(request: OwnRequest): Promise<OwnTables | null>;
  file(format: OwnFormat): Promise<OwnFile | null>;
  /** Ends what runs. What was read last is no longer known to the worker, and is read again when it is asked for. */
  stop(): void;
}

type Question<T extends ToOwnWorker = ToOwnWorker> = T extends {job: number} ? Omit<T, "job"> : never;

/** Milliseconds after which a run is not waited for when a newer text is there: it is ended, and the worker starts again. */
const patience = 1500;

/**
 * @param script address of the worker
 * @param loadModel gives the code of the extractor; called once
 */
export function openEngine(script: string, loadModel: () => Promise<Blob>): Engine {
  let worker: Promise<Worker> | null = null;
  let ready = false;
  let jobs = 0;
  let model: Promise<Blob> | null = null;
  const waiting = new Map<number, {done(value: unknown): void; fail(error: Error): void}>();
  let running: {readonly since: number; readonly request: OwnRequest} | null = null;
  let next: {readonly request: OwnRequest; done(result: OwnResult | null): void; fail(error: Error): void} | null =
    null;
  let last: OwnRequest | null = null;
  let known = false;
  // Since when a text is read that is not on the page.
  let aside: number | null = null;

  const start = (): Promise<Worker> =>
    (worker ??= (model ??= loadModel())
      .then(
        (code) =>
          new Promise<Worker>((resolve, reject) => {
            const started = new Worker(script);
            started.onmessage = ({data}: MessageEvent<FromOwnWorker>) => {
              if (data.type === "ready") {
                ready = true;
                resolve(started);
              } else if (data.type === "failed") reject(new Error(data.message));
              else {
                const asked = waiting.get(data.job);
                waiting.delete(data.job);
                if (data.type === "done") asked?.done(data.value);
                else asked?.fail(new Error(data.message));
              }
            };
            started.onerror = (event) => {
              reject(new Error(event.message));
              for (const {fail} of waiting.values()) fail(new Error(event.message || "The worker ended."));
              end();
            };
            started.postMessage({type: "open", model: code} satisfies ToOwnWorker);
          })
      )
      .catch((error: unknown) => {
        worker = null;
        model = null;
        throw error;
      }));

  async function ask(question: Question): Promise<unknown> {
    const asked = start();
    const to = await asked;
    // It was stopped while it was loading.
    if (worker !== asked) return null;
    const job = ++jobs;
    const answer = new Promise((done, fail) => waiting.set(job, {done, fail}));
    to.postMessage({...question, job});
    return answer;
  }

  /** Ends the worker with all it had to do. */
  function end(): void {
    void worker?.then((old) => old.terminate()).catch(() => {});
    worker = null;
    known = false;
    for (const {done} of waiting.values()) done(null);
    waiting.clear();
  }

  async function run(request: OwnRequest): Promise<OwnResult | null> {
    running = {since: performance.now(), request};
    try {
      const result = (await ask({type: "read", request})) as OwnResult | null;
      if (result) [last, known] = [request, true];
      return result;
    } finally {
      running = null;
      const waited = next;
      next = null;
      if (waited) run(waited.request).then(waited.done, waited.fail);
    }
  }

  /** The worker that knows the text read last; a new one reads it first. */
  async function again(question: Question): Promise<unknown> {
    if (!known && last && !running) await run(last);
    return ask(question);
  }

  return {
    get ready() {
      return ready;
    },
    read(request) {
      if (aside !== null && performance.now() - aside > patience / 3) end();
      if (!running) return run(request);
      next?.done(null);
      const result = new Promise<OwnResult | null>((done, fail) => (next = {request, done, fail}));
      if (ready && performance.now() - running.since > patience) end();
      return result;
    },
    part: (part) => again({type: "part", part}) as Promise<ReaderPart | null>,
    partOf: (mark) => again({type: "place", mark}) as Promise<number | null>,
    compare: (theirs) => again({type: "compare", theirs}) as Promise<string | null>,
    async tables(request) {
      aside = performance.now();
      try {
        return (await ask({type: "tables", request})) as OwnTables | null;
      } finally {
        aside = null;
      }
    },
    file: (format) => again({type: "file", format}) as Promise<OwnFile | null>,
    stop() {
      next?.done(null);
      next = null;
      end();
    }
  };
}
