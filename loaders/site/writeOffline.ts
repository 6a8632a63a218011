import {createHash} from "node:crypto";
import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {bundle} from "../bundle.js";
import {whatCanWait} from "./whatCanWait.js";

/**
 * Writes the worker that keeps the site on a device: with the address of every file, and its version where the name does not tell
 * it. Written last, for it names what all others have become.
 * @param articles pages of articles, below the site's address, which a large site keeps as they are read
 */
export async function writeOffline(folder: string, articles: ReadonlySet<string>): Promise<void> {
  const names = (await readdir(folder, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/")
    )
    .filter((name) => name !== "sw.js" && !notKept.test(name))
    .sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(folder, name));
      const url = encodeURI(name).replaceAll("#", "%23").replaceAll("?", "%3F");
      const revision = /\.[0-9a-f]{8}\.\w+$/.test(name) ? null : hash(content);
      return {name, url, revision, bytes: content.length};
    })
  );
  const waits = whatCanWait(files, articles);
  const atOnce = files.filter(({name}) => !waits.has(name)).map(({url, revision}) => ({url, revision}));
  const later = files.filter(({name}) => waits.has(name)).map(({url, revision, bytes}) => ({url, revision, bytes}));
  const code = await bundle("src/components/offline/serviceWorker.ts", "iife");
  await writeFile(
    join(folder, "sw.js"),
    `const files=${JSON.stringify(atOnce)};\nconst later=${JSON.stringify(later)};\n${code}`
  );
}

/** For robots and for pages that others show; no reader opens them. */
const notKept = /^(robots\.txt|sitemap\.xml|social\.png|404\.html)$/;

const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);
