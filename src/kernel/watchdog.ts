/** Tells when something it waits for has been silent too long. */
export interface Watchdog {
  /** Waits anew, so many milliseconds from now. */
  wait(time: number): void;
  rest(): void;
}

export function watchdog(silent: () => void): Watchdog {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    wait(time) {
      clearTimeout(timer);
      timer = setTimeout(silent, time);
    },
    rest() {
      clearTimeout(timer);
      timer = undefined;
    }
  };
}
