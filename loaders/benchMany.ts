import {spawn} from "node:child_process";
import {mkdtemp, readdir, rm, stat} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {performance} from "node:perf_hooks";
import {writeCorpus} from "./manyArticles/writeCorpus.js";

// A site of many made-up articles, nine bad ones among them: npm run bench:many [-- COUNT [FOLDER]]. Tells how long the build takes, the
// largest pages, and what the tables weigh. With FOLDER the site stays there, to be looked at.
const number = Number(process.argv[2] ?? 200);
if (!Number.isInteger(number) || number < 12) throw new Error("the number of articles must be 12 or more");
const work = await mkdtemp(join(tmpdir(), "many-"));
const articles = join(work, "articles");
const site = process.argv[3] ?? join(work, "site");
try {
  await writeCorpus(articles, number);
  const begun = performance.now();
  const code = await build();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${number} articles: the build took ${seconds} s${code === 0 ? "" : ` and failed with ${code}`}`);
  if (code === 0) await tell();
  process.exitCode = code;
} finally {
  await rm(work, {recursive: true, force: true});
}

function build(): Promise<number> {
  const env = {...process.env, CORPUS: articles, SITE_OUTPUT: site};
  const child = spawn("npx", ["tsx", "loaders/build.ts"], {stdio: ["ignore", "ignore", "inherit"], env});
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
}

async function tell(): Promise<void> {
  const names = await readdir(site, {recursive: true});
  const files = await Promise.all(names.map(async (name) => ({name, info: await stat(join(site, name))})));
  const sized = files.filter(({info}) => info.isFile()).map(({name, info}) => ({name, bytes: info.size}));
  const print = (title: string, shown: typeof sized) => {
    console.log(title);
    for (const {name, bytes} of shown) console.log(`  ${kilobytes(bytes).padStart(10)}  ${name}`);
  };
  const largest = [...sized].sort((a, b) => b.bytes - a.bytes);
  const pages = largest.filter(({name}) => name.endsWith(".html"));
  print(`${pages.length} pages; the largest:`, pages.slice(0, 12));
  const data = largest.filter(({name}) => /_file[/\\].*\.(?:csv|json|parquet|arrow|xml|jsonl|zip)$/.test(name));
  const single = data.filter(({name}) => /[/\\]articles[/\\](?!index)/.test(name));
  print(
    "tables:",
    data.filter((file) => !single.includes(file))
  );
  print(`${single.length} files of single articles, ${kilobytes(sum(single))}; the largest:`, single.slice(0, 8));
  console.log(`all ${sized.length} files: ${kilobytes(sum(sized))}`);
}

function sum(files: readonly {readonly bytes: number}[]): number {
  return files.reduce((all, {bytes}) => all + bytes, 0);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString("en-US")} kB`;
}
