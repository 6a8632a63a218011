import {spawn, type ChildProcess} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {hostname, tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, beforeEach, expect, test} from "vitest";

// Each turn is taken by a process of its own, as builds and previews are.
const base = mkdtempSync(join(tmpdir(), "turns-"));
afterAll(() => rmSync(base, {recursive: true, force: true}));
let folder: string;
let n = 0;
beforeEach(() => void (folder = join(base, String(++n))));
const file = () => join(folder, "src", ".observablehq", "turn.json");

interface Worker {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Once these words were said. */
  readonly says: (words: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A process that says “working” when it has its turn, and works until it is ended. */
function work(what: "build" | "preview", env: NodeJS.ProcessEnv = {}): Worker {
  const code = `import {takeTurn} from ${JSON.stringify(resolve("loaders/site/takeTurn.ts"))};
    await takeTurn(${JSON.stringify(what)}, console.log, ${JSON.stringify(folder)});
    console.log("working");
    process.stdin.on("data", () => process.exit());`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code], {
    env: {...process.env, CORPUS: "", EDITION: "", ...env}
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return {
    child,
    said: () => output,
    says: (words) => expect.poll(() => output, {timeout: 20_000}).toContain(words) as Promise<void>,
    end: () => new Promise((done) => (child.once("exit", () => done()), child.stdin.write("end\n")))
  };
}

test("a build waits for the one that runs in the folder, says so, and goes on when that has ended", async () => {
  const first = work("build");
  await first.says("working");
  const second = work("build");
  await second.says(`A build is running in this folder (process ${first.child.pid}). This goes on when it has ended.`);
  expect(second.said()).not.toContain("working");
  await first.end();
  await second.says("working");
  await second.end();
  expect(existsSync(file())).toBe(false);
}, 60_000);

test("a preview of the same articles is not waited for: one builds and previews beside it", async () => {
  const preview = work("preview");
  await preview.says("working");
  for (const beside of [work("build"), work("preview"), work("build", {EDITION: "teacher"})]) {
    await beside.says("working");
    expect(beside.said()).not.toContain("running in this folder");
    await beside.end();
  }
  expect(existsSync(file())).toBe(true);
  await preview.end();
  expect(existsSync(file())).toBe(false);
}, 60_000);

test.each([
  ["other articles", {CORPUS: "elsewhere"}],
  ["the teacher's edition", {EDITION: "teacher"}]
])(
  "of a preview of %s it says that it must be ended; one that was killed is not waited for",
  async (_, env) => {
    const preview = work("preview", env);
    await preview.says("working");
    const build = work("build");
    await build.says(`A preview is running in this folder (process ${preview.child.pid}). End it, and this goes on.`);
    preview.child.kill("SIGKILL");
    await build.says("working");
    await build.end();
  },
  60_000
);

test.each([
  ["a copy of the folder", {what: "build", pid: process.pid, host: hostname(), folder: "/elsewhere"}],
  ["another machine", {what: "build", pid: process.pid, host: "elsewhere", folder: "."}],
  ["nobody who can be read", "{"]
])(
  "the turn of %s is taken over",
  async (_, left) => {
    mkdirSync(join(folder, "src", ".observablehq"), {recursive: true});
    writeFileSync(file(), typeof left === "string" ? left : JSON.stringify(left));
    const build = work("build");
    await build.says("working");
    await build.end();
  },
  60_000
);

test("of several that come at once, one works at a time", async () => {
  const all = [work("build"), work("build"), work("build")];
  const left = new Set(all);
  while (left.size > 0) {
    const working = () => [...left].filter((each) => each.said().includes("working"));
    await expect.poll(() => working().length, {timeout: 20_000}).toBe(1);
    const [one] = working();
    left.delete(one!);
    await one!.end();
  }
}, 60_000);
