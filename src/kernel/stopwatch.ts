/** Measures how long each cell runs, in milliseconds: they run one after the other. */
export interface Stopwatch {
  /** A cell starts: the one before it has ended. */
  begin(id: string): void;
  /** None runs now. */
  end(): void;
  /** How long a cell ran last; 0 where it did not. */
  spent(id: string): number;
}

export function stopwatch(): Stopwatch {
  const times = new Map<string, number>();
  let running: {readonly id: string; readonly since: number} | null = null;
  const end = (): void => {
    if (running) times.set(running.id, performance.now() - running.since);
    running = null;
  };
  return {
    begin(id) {
      end();
      running = {id, since: performance.now()};
    },
    end,
    spent: (id) => times.get(id) ?? 0
  };
}
