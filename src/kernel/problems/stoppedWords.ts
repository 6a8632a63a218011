/** What is said of a cell that passed a limit, that a reader stopped, or that broke the box. */
export const stoppedWords = {
  time: "Stopped after 5 seconds. Your code is kept.",
  memory: "Stopped: it needed more than 256 MB of memory. Your code is kept.",
  asked: "Stopped. Your code is kept.",
  crash: "Stopped: it nests or repeats too deeply. Your code is kept."
} as const;

export type StopKind = keyof typeof stoppedWords;
