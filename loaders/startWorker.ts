import {Worker, type WorkerOptions} from "node:worker_threads";

/** Starts a TypeScript file as a worker thread. Node 20 does not hand tsx on to its workers, so each one registers it itself. */
export function startWorker(file: URL, options: WorkerOptions = {}): Worker {
  const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const source = `import {register} from ${tsx}; register(); await import(${JSON.stringify(file.href)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), options);
}
