import type {QuickJSContext, QuickJSHandle, QuickJSWASMModule} from "quickjs-emscripten-core";
import {Breach} from "./breach.js";
import {toHandle, type Argument} from "./handles.js";

/** A QuickJS context with a deadline: what goes on inside after it throws `Breach`. */
export interface LimitedVm {
  readonly context: QuickJSContext;
  evaluate(code: string, name: string): QuickJSHandle;
  /** Calls a function of the context; handles among the arguments stay the caller's. */
  call(fn: QuickJSHandle, self: QuickJSHandle, args: readonly Argument[]): QuickJSHandle;
  /** Runs what promises have made due. */
  runJobs(): void;
  /** A cell begins, and has all its time. */
  begin(cell: string): void;
  /** What follows has all the time of a cell. */
  restart(): void;
  /** What follows takes as long as it takes. */
  unlimited(): void;
  /** Throws where the deadline has passed and nothing inside has thrown. */
  checkTime(): void;
  dispose(): void;
}

type Result = {readonly error?: QuickJSHandle; readonly value?: QuickJSHandle};

/** @param time milliseconds a cell may run */
export function openVm(quickjs: QuickJSWASMModule, time: number): LimitedVm {
  const runtime = quickjs.newRuntime();
  runtime.setMaxStackSize(128 * 1024);
  const context = runtime.newContext();
  let deadline = Infinity;
  /** The cell that began last. */
  let current: string | null = null;
  let late = false;
  runtime.setInterruptHandler(() => (late ||= performance.now() > deadline));

  function checkTime(): void {
    if (late) throw new Breach("time", current);
  }

  /** Throws `Breach` for what cannot be caught inside; anything else is a fault of ours. */
  function check({error: handle, value}: Result): QuickJSHandle {
    if (!handle) return value!;
    const error = context.dump(handle) as {name?: string; message?: string} | null;
    handle.dispose();
    checkTime();
    if (error === null || /out of memory/.test(String(error.message))) throw new Breach("memory", current);
    throw new Error(`The box failed: ${error.name}: ${error.message}`);
  }

  return {
    context,
    evaluate: (code, name) => check(context.evalCode(code, name) as Result),
    call(fn, self, args) {
      const handles = args.map((arg) => toHandle(context, arg));
      try {
        return check(context.callFunction(fn, self, ...handles) as Result);
      } finally {
        for (const [i, handle] of handles.entries()) if (typeof args[i] !== "object") handle.dispose();
      }
    },
    runJobs() {
      const result = runtime.executePendingJobs();
      if (result.error) check(result as Result);
      result.dispose();
      checkTime();
    },
    begin(cell) {
      current = cell;
      deadline = performance.now() + time;
    },
    restart() {
      late = false;
      deadline = performance.now() + time;
    },
    unlimited() {
      deadline = Infinity;
    },
    checkTime,
    dispose() {
      context.dispose();
      runtime.dispose();
    }
  };
}
