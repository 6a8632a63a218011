import {spawn} from "node:child_process";
import {rm} from "node:fs/promises";
import {problemMessage} from "../src/tables/types.js";
import {computeAndStore, storedPages} from "./site/loadComputed.js";
import {makeOffline} from "./site/offline.js";
import {takeTurn} from "./site/takeTurn.js";
import {touchPages, touchRoutes} from "./site/touchPages.js";
import {watchSources} from "./site/watchSources.js";

// The preview: everything local, the pages' values computed, Framework's own preview, and a watch on articles and rules.
await takeTurn("preview", console.error);
await makeOffline();
await rm("src/.observablehq/cache/data", {recursive: true, force: true});
await rm(storedPages, {force: true});

// Framework starts while the pages are computed: its configuration waits for them.
const framework = "node_modules/@observablehq/framework/dist/bin/observable.js";
const preview = spawn(process.execPath, [framework, "preview", "--no-open", ...process.argv.slice(2)], {
  stdio: ["inherit", "inherit", "inherit"],
  env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", PAGES_ARE_COMING: "true"}
});
try {
  const {problems, exercises} = await computeAndStore();
  for (const problem of problems) console.error(`${problem.level}: ${problemMessage(problem)}`);
  for (const line of exercises.leftOut) console.error(`warning: ${line}`);
} catch (error) {
  preview.kill();
  throw error;
}
const stop = watchSources(async () => {
  try {
    await computeAndStore();
  } catch (error) {
    // A rule in the middle of being written: say so, keep what stands, wait for the next change.
    console.error(error instanceof Error ? error.message : error);
    return;
  }
  await touchRoutes();
  await touchPages();
  // Once more for a page that was being opened while this ran.
  setTimeout(() => void touchPages(), 500);
});
preview.on("exit", (code) => {
  stop();
  process.exit(code ?? 0);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => preview.kill(signal));
