import type {RunCells, Runner} from "../../exercises/check/runner.js";
import type {CellResult, Limits, Scope} from "../../kernel/types.js";
import type {Vocabulary} from "../liveCell/editorTypes.js";
import {vocabularyOf} from "../liveCell/vocabularyOf.js";
import type {PageKernel} from "../liveCell/kernelOfPage.js";

/**
 * Runs code of exercises in workers of this page, loaded when first used: one for the reader's code, one for the checks, so that code
 * cannot change what judges it.
 */
export function pageRunner(): Runner {
  return (runner ??= {student: hostRunner(), judge: hostRunner(), otherStudent: null, otherJudge: null});
}
let runner: Runner | null = null;

export type HostRunner = RunCells & {close(): void; kernel(): Promise<PageKernel>};

export interface HostRunnerOptions {
  readonly limits?: Limits;
  readonly change?: (scope: Scope) => Scope;
}

/** Runs cells in a worker of its own, opened when first used; `close` ends it. */
export function hostRunner(options: HostRunnerOptions = {}): HostRunner {
  const seen = new Map<string, CellResult>();
  let kernel: Promise<PageKernel> | null = null;
  let wake: ((failed: string | null) => void) | null = null;
  let turn = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const open = async (): Promise<PageKernel> => {
    const {openPageKernel} = await import("../liveCell/kernelOfPage.js");
    return openPageKernel({
      ...options,
      inputs: {},
      onBegin: () => {},
      onResults: (results) => results.forEach((result) => seen.set(result.id, result)),
      onIdle: () => wake?.(null),
      onFail(reason) {
        kernel = null;
        wake?.(reason);
      }
    });
  };

  const run: RunCells = (cells) => {
    const work = queue.then(async () => {
      const {host} = await (kernel ??= open());
      const named = cells.map(({id, source}) => ({id: `${id}-${++turn}`, source}));
      const failed = await new Promise<string | null>((done) => {
        wake = (reason) => {
          if (reason !== null || named.every(({id}) => seen.has(id))) done(reason);
        };
        host.update(named);
      });
      wake = null;
      if (failed !== null) throw new Error("Code cannot be run in this browser now.");
      return named.map(({id}, i) => ({...seen.get(id)!, id: cells[i]!.id}));
    });
    queue = work.catch(() => {});
    return work;
  };
  return Object.assign(run, {
    kernel: () => (kernel ??= open()),
    close: () => void kernel?.then(({host}) => host.dispose())
  });
}

/** What the editor can offer: the names of the tables, their columns, and arquero's verbs. */
export async function pageVocabulary(): Promise<Vocabulary> {
  const {names, scope} = await (pageRunner().student as HostRunner).kernel();
  return vocabularyOf(names, scope);
}
