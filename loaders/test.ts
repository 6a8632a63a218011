import {spawn} from "node:child_process";
import {existsSync} from "node:fs";
import {readFile, rm} from "node:fs/promises";
import {join, relative} from "node:path";
import {pathToFileURL} from "node:url";
import {cutNetwork} from "./site/cutNetwork.js";
import {differentFiles} from "./site/differentFiles.js";

// All that must hold, with one closing line: types, lint, format, unit tests, the teacher's edition and two builds with the network cut
// that are the same to the byte, browser tests on what was built.
let passed = 0;
let failed = 0;
/** Tests that did not pass, told once more at the end: the output above may be long. */
const failures: string[] = [];

const bin = (path: string) => join("node_modules", path);
const node = (script: string, ...args: string[]) => [process.execPath, bin(script), ...args];
const tsx = (...args: string[]) => [process.execPath, "--import", "tsx", ...args];

async function step(name: string, command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const start = performance.now();
  const {code, output} = await run(command, env);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? "passed" : "FAILED"}  ${name} (${seconds} s)`);
  if (code !== 0) console.log(output);
  return code === 0;
}

function run(command: readonly string[], env: NodeJS.ProcessEnv): Promise<{code: number; output: string}> {
  const [program, ...args] = command;
  const child = spawn(program!, args, {
    env: {...process.env, NO_COLOR: "1", ...env},
    stdio: ["ignore", "pipe", "pipe"]
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({code: 1, output: output + error.message}));
    child.on("close", (code) => resolve({code: code ?? 1, output}));
  });
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const count = (ok: boolean) => (ok ? passed++ : failed++);

/** Runs vitest and adds its tests to the sums. One that could not even be collected counts as failed; so does one skipped. */
async function tests(name: string, ...args: string[]): Promise<void> {
  const report = join("node_modules", ".cache", `${name.replaceAll(" ", "-")}.json`);
  await rm(report, {force: true});
  const ok = await step(name, [
    ...node("vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`),
    ...args
  ]);
  if (!existsSync(report)) return void failed++;
  const {numPassedTests, numTotalTests, testResults} = JSON.parse(await readFile(report, "utf8")) as TestReport;
  for (const file of testResults)
    for (const {fullName, status, failureMessages} of file.assertionResults)
      if (status !== "passed")
        failures.push(`${relative("", file.name)}: ${fullName}: ${status}: ${failureMessages[0] ?? ""}`);
  const others = numTotalTests - numPassedTests;
  passed += numPassedTests;
  failed += others === 0 && !ok ? 1 : others;
}

async function build(output: string, env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  for (const made of ["src/.observablehq/cache", "src/fonts", output]) await rm(made, {recursive: true, force: true});
  const hook = `--import ${pathToFileURL("test/noNetwork.mjs").href}`;
  return step(`build with the network cut, into ${output}/`, cutNetwork(tsx("loaders/build.ts")), {
    NODE_OPTIONS: hook,
    SITE_OUTPUT: output,
    ...env
  });
}

const checks = async () => {
  count(await step("types", node("typescript/bin/tsc", "-p", ".")));
  count(await step("lint", node("eslint/bin/eslint.js", ".")));
  count(await step("format", node("prettier/bin/prettier.cjs", "--check", "--log-level=warn", ".")));
};
const builds = async () => {
  count(await build("dist-teacher", {EDITION: "teacher"}));
  count(await build("dist-again"));
  const built = await build("dist");
  count(built);
  const different = built ? await differentFiles("dist-again", "dist") : ["nothing to compare"];
  console.log(
    different.length === 0
      ? "passed  two builds are the same to the byte"
      : `FAILED  two builds differ: ${different.join(", ")}`
  );
  count(different.length === 0);
  await rm("dist-again", {recursive: true, force: true});
};

// Side by side, for the builds leave a core idle much of the time; the browser tests are last, for they read what was built.
await Promise.all([builds(), checks().then(() => tests("unit tests"))]);
await tests("browser tests", "--config", "test/browser/vitest.config.ts");

for (const failure of failures) console.log(`not passed: ${failure.split("\n").slice(0, 4).join("\n  ")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
