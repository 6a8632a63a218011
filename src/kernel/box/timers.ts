/**
 * Timers of the box run in order of their time and wait for nothing: a second is over as soon as nothing else is left to do.
 * So a cell gives the same answer however slow the machine is.
 */
interface Timer {
  readonly id: number;
  readonly due: number;
  readonly run: () => void;
  readonly every: number | null;
}

let now = 0;
let last = 0;
let timers: Timer[] = [];

function add(run: unknown, delay: unknown, repeat: boolean, args: unknown[]): number {
  const wait = Math.max(0, Number(delay) || 0);
  const call = typeof run === "function" ? () => run(...args) : () => undefined;
  timers.push({id: ++last, due: now + wait, run: call, every: repeat ? Math.max(1, wait) : null});
  return last;
}

function drop(id: unknown): void {
  timers = timers.filter((timer) => timer.id !== id);
}

Object.assign(globalThis, {
  setTimeout: (run: unknown, delay?: unknown, ...args: unknown[]) => add(run, delay, false, args),
  setInterval: (run: unknown, delay?: unknown, ...args: unknown[]) => add(run, delay, true, args),
  clearTimeout: drop,
  clearInterval: drop,
  queueMicrotask: (run: () => void) => void Promise.resolve().then(run)
});

/** Runs the next timer; false when none is left. */
export function stepTimer(): boolean {
  const next = timers.reduce<Timer | null>((first, t) => (first === null || t.due < first.due ? t : first), null);
  if (!next) return false;
  now = next.due;
  drop(next.id);
  if (next.every !== null) timers.push({...next, due: now + next.every});
  next.run();
  return true;
}
