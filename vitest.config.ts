import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    // A test that hangs is ended; one on a busy machine is not.
    testTimeout: 120_000,
    // The files that one process reads share its modules: the language model and the weights are loaded once a process, not once a
    // file, which is 40 s of 115. Processes, not threads: some tests measure the processor's time of their own.
    pool: "forks",
    isolate: false
  }
});
