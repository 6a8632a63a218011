/**
 * The worker in which cells run: a kernel behind messages. The same bundle runs in the browser and, with a few lines before it,
 * in a worker thread of Node.
 */
import box from "box:main";
import charts from "box:charts";
import chartNames from "names:vega-lite-api";
import {importCode} from "./importCode.js";
import {loadQuickjs} from "./engine/loadQuickjs.js";
import type {FromWorker, ToWorker} from "./messages.js";
import {Breach} from "./engine/breach.js";
import type {Kernel, Outcome} from "./kernelTypes.js";
import {openKernel} from "./openKernel.js";
import type {Ask} from "./engine/readReport.js";

type Extract = (article: {id: string; text: string; published: string | null}) => unknown;

const post = (message: FromWorker): void => self.postMessage(message);
let kernel: Kernel;
let extractor: string | Blob | null = null;
let extract: Promise<Extract> | null = null;
/** Messages are worked off one after the other, also while QuickJS is still loading. */
let line: Promise<void> = Promise.resolve();

self.onmessage = ({data}: MessageEvent<ToWorker>): void => {
  line = line.then(() => handle(data)).catch((error: unknown) => post(failure(error)));
};

/** After either, this worker is of no more use: the page takes another. */
function failure(error: unknown): FromWorker {
  if (error instanceof Breach) return {type: "breach", id: error.cell, why: error.kind};
  return {type: "crash", message: String(error)};
}

async function handle(message: ToWorker): Promise<void> {
  if (message.type === "open") {
    const {scope, limits, wasm} = message;
    const quickjs = await loadQuickjs({wasmModule: wasm}, limits.memory);
    const onBegin = (id: string): void => post({type: "begin", id});
    const onLoad = (): void => post({type: "busy"});
    kernel = openKernel({quickjs, box, charts, chartNames}, scope, {limits, onBegin, onLoad, recover: false});
    extractor = message.extractor;
    post({type: "ready", names: kernel.names});
  } else if (message.type === "update") {
    await report(message.round, kernel.update(message.cells, message.again, message.stops));
  } else if (message.type === "more") {
    kernel.addTables(message.tables);
  } else if (message.type === "tables") {
    await report(message.round, kernel.setTables(message.name, message.tables));
  } else {
    await report(message.round, kernel.setInput(message.name, message.value));
  }
}

/** Posts what came of a change, and has the texts read that cells ask for, until nobody asks any more. */
async function report(round: number, {results, asks}: Outcome): Promise<void> {
  post({type: "results", round, results, more: asks.length > 0});
  const due = [...asks];
  for (let ask = due.shift(); ask; ask = due.shift()) {
    post({type: "busy"});
    const {ok, value} = await read(ask);
    const after = kernel.answer(ask.id, ok, value);
    due.push(...after.asks);
    post({type: "results", round, results: after.results, more: due.length > 0});
  }
}

const longest = 200_000;

async function read({text, published}: Ask): Promise<{readonly ok: boolean; readonly value: unknown}> {
  if (extractor === null) return {ok: false, value: "The extractor is not part of this page."};
  if (text.length > longest)
    return {ok: false, value: `This text has more than ${longest} characters: give a part of it.`};
  try {
    extract ??= importCode<{readonly extract: Extract}>(extractor).then((module) => module.extract);
    return {ok: true, value: (await extract)({id: "pasted", text, published})};
  } catch (error) {
    extract = null;
    const value =
      typeof extractor === "string"
        ? "The extractor could not be loaded. Are you online? Try again."
        : (error as Error).message;
    return {ok: false, value};
  }
}
