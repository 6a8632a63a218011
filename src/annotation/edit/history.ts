/** A value that can be taken back step by step, and forth again. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** As many steps as can be taken back. */
const most = 200;

export function history<Value>(present: Value): History<Value> {
  return {past: [], present, future: []};
}

/** A step on; the same value is none. What was taken back is gone then. */
export function step<Value>({past, present, future}: History<Value>, next: Value): History<Value> {
  if (next === present) return {past, present, future};
  return {past: [...past, present].slice(-most), present: next, future: []};
}

export function undo<Value>({past, present, future}: History<Value>): History<Value> {
  const before = past.at(-1);
  return before === undefined
    ? {past, present, future}
    : {past: past.slice(0, -1), present: before, future: [present, ...future]};
}

export function redo<Value>({past, present, future}: History<Value>): History<Value> {
  const [next, ...rest] = future;
  return next === undefined ? {past, present, future} : {past: [...past, present], present: next, future: rest};
}
