import {FileAttachment} from "observablehq:stdlib";
import {absolute} from "./loadEditor.js";
import {loadByNeed} from "./loadByNeed.js";
import {loadTables, siteTables} from "./tableFiles.js";
import {tablesNamed} from "./tablesNamed.js";
import type {FromWorker} from "../../kernel/messages.js";
import type {Host} from "../../kernel/hostTypes.js";
import {openHost} from "../../kernel/openHost.js";
import type {Names} from "../../kernel/engine/readReport.js";
import {withGroups} from "../../kernel/withGroups.js";
import type {CellResult, Limits, Scope} from "../../kernel/types.js";

export interface PageKernel {
  readonly host: Host;
  readonly scope: Scope;
  readonly names: Names;
}

export interface PageKernelOptions {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Names of the groups of tables that the page makes, such as `mine`. */
  readonly groups?: readonly string[];
  readonly onResults: (results: readonly CellResult[]) => void;
  readonly onBegin: (id: string) => void;
  readonly onIdle: () => void;
  readonly onFail: (reason: string) => void;
  readonly limits?: Limits;
  /** The code of the cells that will run first: the tables it names are loaded with all else. */
  readonly sources?: readonly string[];
  /** Tables other than the site's, for checks of exercises. */
  readonly change?: (scope: Scope) => Scope;
}

/** What a worker can import: of a page opened from a disk only the code itself. */
const extractorAt = async (url: string): Promise<string | Blob> =>
  self.origin === "null" ? fetch(url).then((file) => file.blob()) : absolute(url);

/** Loads QuickJS, the tables and the worker's code, and starts the kernel of this page. Called when a reader first edits or runs. */
export async function openPageKernel(options: PageKernelOptions): Promise<PageKernel> {
  const script = absolute(await FileAttachment("../../data/live/kernel.js").url());
  // The first worker reads its code while the tables and QuickJS are still on their way.
  const early = startEarly(script);
  const {change, groups = [], sources = []} = options;
  // What is made of the tables is made of all of them.
  const first = change ? siteTables : tablesNamed(sources, siteTables);
  const [extractor, wasm, bare, tables] = await Promise.all([
    FileAttachment("../../data/live/extract.js").url().then(extractorAt),
    FileAttachment("../../data/live/quickjs.wasm")
      .url()
      .then((url) => WebAssembly.compileStreaming(fetch(url)).catch(() => compileWhole(url))),
    FileAttachment("../../data/live/scope.json").json() as Promise<Scope>,
    loadTables(first)
  ]).catch((error: unknown) => {
    early.take().worker.terminate();
    throw error;
  });
  return new Promise((resolve, reject) => {
    const scope = {...bare, tables: {...bare.tables, ...tables}, inputs: {...bare.inputs, ...options.inputs}};
    const grouped = withGroups(scope, groups);
    const whole = change ? change(grouped) : grouped;
    const onFail = (reason: string): void => {
      reject(new Error(reason));
      options.onFail(reason);
    };
    const host = openHost({
      ...options,
      scope: whole,
      wasm,
      extractor,
      onReady: (names) =>
        resolve({
          host: loadByNeed(host, {tables: siteTables, present: first, load: loadTables, onFail}),
          scope: whole,
          names
        }),
      onFail,
      spawn(onMessage, onBreak) {
        const {worker, fault} = early.take();
        worker.onmessage = ({data}: MessageEvent<FromWorker>) => onMessage(data);
        worker.onerror = (event) => onBreak(event.message);
        if (fault !== null) queueMicrotask(() => onBreak(fault));
        return {post: (message) => worker.postMessage(message), terminate: () => worker.terminate()};
      }
    });
  });
}

/** A worker that is started before anyone listens to it; those taken after the first are started then. */
function startEarly(script: string): {take(): {readonly worker: Worker; readonly fault: string | null}} {
  let first: Worker | null = new Worker(script);
  let fault: string | null = null;
  first.onerror = (event) => (fault = event.message);
  return {
    take() {
      const taken = {worker: first ?? new Worker(script), fault: first ? fault : null};
      first = null;
      return taken;
    }
  };
}

/** For servers that give WebAssembly another type than application/wasm. */
async function compileWhole(url: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await (await fetch(url)).arrayBuffer());
}
