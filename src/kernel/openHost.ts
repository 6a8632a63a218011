import {giveGroup, giveInput, giveTables} from "./giveScope.js";
import type {Host, HostOptions, KernelWorker} from "./hostTypes.js";
import type {FromWorker, ToWorker} from "./messages.js";
import type {StopKind} from "./problems/stoppedWords.js";
import {rounds} from "./rounds.js";
import {limits as usual, type Cell} from "./types.js";
import {watchdog} from "./watchdog.js";

/** How much longer than its limit a run may be silent, in milliseconds, before the worker is held to be lost. */
const grace = 1000;
/** How long opening a box, or the extractor with its model, may take, in milliseconds. */
const patience = 60_000;

/** Opens a host; its first worker starts at once. */
export function openHost(options: HostOptions): Host {
  const limits = options.limits ?? usual;
  const stops = new Map<string, StopKind>();
  const asked = rounds();
  const watch = watchdog(() => lost("time"));
  /** What a new worker is given: the scope as the page has changed it since. */
  let given = options.scope;
  let cells: readonly Cell[] = [];
  /** The cells that changed last, and the one that began last. */
  let changed: readonly string[] = [];
  let begun: string | null = null;
  let losses = 0;
  let ready = false;
  let worker = start();

  function start(): KernelWorker {
    ready = false;
    begun = null;
    let live = true;
    const next = options.spawn(
      (message) => live && hear(message),
      (reason) => live && broken(reason)
    );
    next.post({type: "open", scope: given, limits, wasm: options.wasm, extractor: options.extractor});
    return {
      post: (message) => next.post(message),
      terminate() {
        live = false;
        next.terminate();
      }
    };
  }

  function hear(message: FromWorker): void {
    if (message.type === "ready") {
      ready = true;
      options.onReady?.(message.names);
      if (!asked.done()) watch.wait(limits.time + grace);
    } else if (message.type === "begin") {
      begun = message.id;
      watch.wait(limits.time + grace);
      options.onBegin?.(message.id);
    } else if (message.type === "busy") watch.wait(patience);
    else if (message.type === "crash") broken(message.message);
    else if (message.type === "breach") lost(message.why, message.id);
    else take(message);
  }

  function take({round, results, more}: Extract<FromWorker, {type: "results"}>): void {
    const news = asked.news(round, results, more);
    if (!more && asked.done()) watch.rest();
    if (news.length > 0) options.onResults(news);
    // Who heard the news may have asked for more.
    if (!more && asked.done()) options.onIdle?.();
  }

  /** A worker that breaks before it is ready will not get better by being started again. */
  function broken(reason: string): void {
    if (ready) lost("crash");
    else fail(reason);
  }

  function fail(reason: string): void {
    watch.rest();
    worker.terminate();
    options.onFail?.(reason);
  }

  /** The worker is silent or broken. Cells run one at a time, so it is the one that began last. */
  function lost(why: StopKind, id = begun): void {
    if (++losses > cells.length + 2) return fail("The cells of this page keep breaking down.");
    const last = id ?? (changed.length === 1 ? changed[0] : undefined);
    if (last !== undefined) stops.set(last, why);
    worker.terminate();
    worker = start();
    send(cells);
  }

  /** Posts what makes cells run, and waits for what comes of it. */
  function post(message: ToWorker): void {
    worker.post(message);
    watch.wait(ready ? limits.time + grace : patience);
  }

  function send(some: readonly Cell[], again: readonly string[] = []): void {
    post({type: "update", round: asked.next(), cells: some, again, stops: [...stops]});
  }

  return {
    update(next, again = []) {
      const before = new Map(cells.map((cell) => [cell.id, cell.source]));
      changed = next.filter(({id, source}) => before.get(id) !== source || again.includes(id)).map(({id}) => id);
      for (const id of changed) stops.delete(id);
      asked.change(changed);
      cells = next;
      losses = 0;
      begun = null;
      send(next, again);
    },
    setInput(name, value) {
      given = giveInput(given, name, value);
      begun = null;
      post({type: "input", round: asked.next(), name, value});
    },
    setTables(name, tables) {
      given = giveGroup(given, name, tables);
      begun = null;
      post({type: "tables", round: asked.next(), name, tables});
    },
    addTables(tables) {
      given = giveTables(given, tables);
      worker.post({type: "more", tables});
    },
    stop: () => lost("asked"),
    dispose() {
      watch.rest();
      worker.terminate();
    }
  };
}
