import type {Problem} from "./types.js";

/** A problem as a published site tells it: of a file elsewhere on the machine only the name. */
export function publicProblem<P extends Pick<Problem, "file">>(problem: P): P {
  const elsewhere = /^(?:[\\/]|[A-Za-z]:|\.\.)/.test(problem.file);
  return elsewhere ? {...problem, file: problem.file.split(/[\\/]/).at(-1)!} : problem;
}
