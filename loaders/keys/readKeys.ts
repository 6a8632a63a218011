import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Key} from "../../src/annotation/keys/keySpans.js";
import {readKey} from "../../src/annotation/keys/readKey.js";
import {sourceOf} from "../../src/annotation/w3c/source.js";
import type {Annotated} from "../../src/annotation/types.js";

/** Where the teacher's keys lie. */
export const keysFolder = join("data", "keys");

/**
 * Reads the keys of articles: every `.jsonld` file of the folder.
 * Those of articles that are not there, as in another corpus, are left out.
 * @param folder as messages name it, from `root`
 * @throws what is amiss, a line each with its file; two keys of one article
 */
export function readKeys(articles: readonly Annotated[], folder = keysFolder, root = ""): readonly Key[] {
  const files = existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith(".jsonld"))
        .sort()
    : [];
  const keys: Key[] = [];
  const problems: string[] = [];
  for (const name of files) {
    const file = join(folder, name).replaceAll("\\", "/");
    const content = readFileSync(join(root, folder, name), "utf8");
    if (isOfAnother(content, articles)) continue;
    const key = readKey(content, file, articles);
    if ("problems" in key) problems.push(...key.problems);
    else {
      const other = keys.find(({marking}) => marking.article === key.marking.article);
      if (other) problems.push(`${file}: ${other.file} is a key of ${key.marking.article} already; keep one of them`);
      else keys.push(key);
    }
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return keys;
}

/** Whether a file names articles of the kit by its own addresses, and none of these. */
function isOfAnother(content: string, articles: readonly Annotated[]): boolean {
  const named = [...content.matchAll(ours)].map(([, id]) => id!);
  const known = new Set(articles.map(({id}) => encodeURIComponent(id)));
  return named.length > 0 && !named.some((id) => known.has(id));
}

const ours = new RegExp(`"${sourceOf("")}([^"]+)"`, "g");
