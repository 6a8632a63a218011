import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {Worker} from "node:worker_threads";
import type {FromWorker} from "../src/kernel/messages.js";
import type {Host, HostOptions} from "../src/kernel/hostTypes.js";
import {openHost} from "../src/kernel/openHost.js";
import {bundle} from "./bundle.js";

/** What a browser's worker has and a thread of Node has not. */
const prologue = `
  const {parentPort} = require("node:worker_threads");
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on("message", (data) => globalThis.onmessage({data}));
`;

type NodeHostOptions = Omit<HostOptions, "spawn" | "wasm" | "extractor">;

/**
 * What opens hosts under Node: the worker of the page in a thread, with the page's watchdog. For work on code of strangers,
 * such as grading; the build and most tests take `nodeEngine`.
 */
export async function nodeHosts(): Promise<(options: NodeHostOptions) => Host> {
  const path = createRequire(import.meta.url).resolve("@jitl/quickjs-wasmfile-release-sync/wasm");
  const [code, bytes] = await Promise.all([bundle("src/kernel/worker.ts", "iife"), readFile(path)]);
  const wasm = await WebAssembly.compile(bytes);
  return (options) =>
    openHost({
      ...options,
      wasm,
      extractor: null,
      spawn(onMessage, onFail) {
        const worker = new Worker(prologue + code, {eval: true, resourceLimits: {stackSizeMb: 4}});
        worker.on("message", (message: FromWorker) => onMessage(message));
        worker.on("error", (error) => onFail(String(error)));
        return {post: (message) => worker.postMessage(message), terminate: () => void worker.terminate()};
      }
    });
}
