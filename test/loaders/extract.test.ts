import {spawn} from "node:child_process";
import {once} from "node:events";
import {expect, test} from "vitest";

interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs the command itself, in a process of its own. */
async function extract(args: readonly string[], input = ""): Promise<Run> {
  const child = spawn(process.execPath, ["loaders/bundled.mjs", "extract", ...args]);
  const read = {out: "", err: ""};
  child.stdout.on("data", (chunk: Buffer) => (read.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (read.err += chunk.toString()));
  child.stdin.on("error", () => {}); // a command that ends early closes its input
  child.stdin.end(input);
  const [code] = (await once(child, "close")) as [number | null];
  return {...read, code};
}

const article = (id: number): string =>
  JSON.stringify({
    id,
    text: `“We need ${id} boats,” Ana Ruiz said on Friday. `.repeat(1 + (id % 7)),
    published: "2024-03-07"
  });
const MIXED = [...Array.from({length: 40}, (_, i) => article(i)), "no json", article(41), '{"id":"b","text":1}'].join(
  "\n"
);

test("one line out for each line in, in order, whatever the number of threads; bad lines are counted", async () => {
  const [one, three] = await Promise.all([extract([], MIXED), extract(["--jobs", "3", "--strict"], MIXED)]);
  const lines = one.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as {id: unknown; error?: string});
  expect(lines.map(({id}) => id)).toEqual([...Array.from({length: 40}, (_, i) => i), "line-41", 41, "b"]);
  expect(lines.filter(({error}) => error)).toHaveLength(2);
  expect(one.err).toBe("extract: 43 lines, 2 bad\n");
  expect(one.code).toBe(0);
  expect(three.out).toBe(one.out);
  expect(three.code).toBe(1);
});

test("nothing in, nothing out", async () => {
  expect(await extract([])).toEqual({out: "", err: "extract: 0 lines, 0 bad\n", code: 0});
});

test("the corpus in place of standard input", async () => {
  const {out, err, code} = await extract(["--articles", "--strict"]);
  const ids = out
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as {id: string}).id);
  expect(ids).toContain("reuters-2012-11-05");
  expect(ids).toEqual([...ids].sort());
  expect([err, code]).toEqual([`extract: ${ids.length} lines, 0 bad\n`, 0]);
});

test("an option that is not known", async () => {
  expect(await extract(["--job", "2"])).toEqual({
    out: "",
    err: "extract: unknown option --job; did you mean --jobs? (known: --articles, --jobs, --strict, --help)\n",
    code: 2
  });
});

test("a reader that has enough ends the work", async () => {
  const child = spawn(process.execPath, ["loaders/bundled.mjs", "extract"]);
  const [exit] = [once(child, "close")];
  child.stdin.on("error", () => {});
  child.stdin.write(`${article(1)}\n`);
  await once(child.stdout, "data");
  child.stdout.destroy();
  for (let i = 0; i < 50 && child.exitCode === null; i++) {
    child.stdin.write(`${article(i)}\n`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  child.stdin.end();
  expect((await exit)[0]).toBe(0);
});
