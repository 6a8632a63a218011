import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";

/**
 * `npm run lexicon`: copies the tables of `data/lexicon` into modules of `src/extract/lexicon`, so that the extractor, which
 * reads no files, has them in the browser and in Node alike. With `--check` it writes nothing and fails where one is out of step.
 */
const from = "data/lexicon";
const to = "src/extract/lexicon";
const stale: string[] = [];
for (const file of readdirSync(from).filter((name) => name.endsWith(".tsv"))) {
  const path = join(to, `${basename(file, ".tsv")}.data.ts`);
  const module = asModule(file, readFileSync(join(from, file), "utf8"));
  if (process.argv.includes("--check")) {
    if (read(path) !== module) stale.push(path);
  } else writeFileSync(path, module);
}
if (stale.length > 0) {
  console.error(`${stale.join(", ")}: not the same as ${from}; run npm run lexicon`);
  process.exit(1);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** A table as the text of a module: `export default` would need a name of its own at every import, so the name is fixed. */
function asModule(file: string, table: string): string {
  const lines = table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const body = lines
    .slice(1)
    .join("\n")
    .replace(/[\\`$]/g, "\\$&");
  return `// Made from data/lexicon/${file} by npm run lexicon; edit that file, not this one.\nexport const table = \`${body}\`;\n`;
}
