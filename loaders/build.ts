import {rm} from "node:fs/promises";
import {pathToFileURL} from "node:url";
import {problemMessage} from "../src/tables/types.js";
import {checkLessons} from "./exercises/checkLessons.js";
import {computeAndStore} from "./site/loadComputed.js";
import {runFramework} from "./site/framework.js";
import {makeOffline} from "./site/offline.js";
import {putIn} from "./site/putIn.js";
import {publish} from "./site/publish.js";
import {takeTurn} from "./site/takeTurn.js";

// The static site in dist/ (or where SITE_OUTPUT says): everything local, all problems of the articles listed, Framework's build, its pages mended.
await takeTurn("build", console.error);
await makeOffline();
await rm("src/.observablehq/cache/data", {recursive: true, force: true});
const {corpus, scope, pages, exercises} = await computeAndStore();
const {readings, problems} = corpus;
for (const problem of problems) console.error(`${problem.level}: ${problemMessage(problem)}`);
for (const line of exercises.leftOut) console.error(`warning: ${line}`);
const errors = problems.filter(({level}) => level === "error").length;
if (errors > 0) {
  console.error(`${errors} ${errors === 1 ? "problem" : "problems"} in the articles; nothing was built`);
  process.exit(1);
}
const untrue = await checkLessons(readings, scope);
for (const line of untrue) console.error(`error: ${line}`);
if (untrue.length > 0) {
  console.error(
    `${untrue.length} ${untrue.length === 1 ? "check" : "checks"} of exercises do not hold; nothing was built`
  );
  process.exit(1);
}
const framework = "node_modules/@observablehq/framework/dist/bin/observable.js";
const sameTimes = ["--import", pathToFileURL("loaders/site/fixedDate.mjs").href];
const code = await runFramework([...sameTimes, framework, "build", ...process.argv.slice(2)], {
  ...process.env,
  OBSERVABLE_TELEMETRY_DISABLE: "true",
  MARKUP_WAITS: "true"
});
if (code !== 0) process.exit(code);
const folder = process.env["SITE_OUTPUT"] ?? "dist";
for (const line of await putIn(folder, pages)) console.error(`warning: ${line}, which is not there`);
await publish(folder, readings, {
  url: process.env["SITE_URL"] ? process.env["SITE_URL"].replace(/\/*$/, "/") : null,
  isPublic: process.env["EDITION"] !== "teacher"
});
