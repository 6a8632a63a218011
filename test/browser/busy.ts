import {availableParallelism, loadavg} from "node:os";

/** How many times as long things take as on a machine that does nothing else; limits of time are multiplied by it. */
export const busy = (): number => Math.max(1, loadavg()[0]! / availableParallelism());
