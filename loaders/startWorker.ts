import {Worker, type WorkerOptions} from "node:worker_threads";

/** Starts a TypeScript file as a worker thread, bundled. */
export function startWorker(file: URL, options: WorkerOptions = {}): Worker {
  const bundled = JSON.stringify(new URL("./bundled.mjs", import.meta.url).href);
  const source = `import {importBundled} from ${bundled}; await importBundled(${JSON.stringify(file.href)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), options);
}
