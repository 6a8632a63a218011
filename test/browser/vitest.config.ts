import {defineConfig, type TestProjectConfiguration} from "vitest/config";

const measured = ["test/browser/preview.test.ts"];

/** Files of tests that run after those of the groups before. Each file has a browser of its own. */
const group = (name: string, order: number, maxWorkers: number, include: string[], exclude: string[] = []) =>
  ({
    test: {
      name,
      root: new URL("../..", import.meta.url).pathname,
      include,
      exclude,
      globalSetup: "test/browser/setUp.ts",
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // What a press brings about is waited for, on a busy machine too.
      expect: {poll: {timeout: 10_000}},
      pool: "forks",
      isolate: false,
      maxWorkers,
      sequence: {groupOrder: order},
      // Within a file tests follow each other, except those that say `concurrent`.
      maxConcurrency: 4
    }
  }) satisfies TestProjectConfiguration;

export default defineConfig({
  test: {
    projects: [
      // What is held to seconds runs alone.
      group("measured", 0, 1, measured),
      // The others wait more than they work: three at a time on two cores.
      group("site", 1, 3, ["test/browser/**/*.test.ts"], measured)
    ]
  }
});
