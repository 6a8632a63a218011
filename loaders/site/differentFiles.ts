import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";

/** Files that two folders do not have alike, to the byte. */
export async function differentFiles(a: string, b: string): Promise<string[]> {
  const [inA, inB] = await Promise.all([files(a), files(b)]);
  const all = [...new Set([...inA.keys(), ...inB.keys()])].sort();
  return all.filter((path) => !(inA.get(path) && inB.get(path)?.equals(inA.get(path)!)));
}

async function files(folder: string): Promise<Map<string, Buffer>> {
  const out = new Map<string, Buffer>();
  for (const entry of await readdir(folder, {withFileTypes: true, recursive: true})) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    out.set(path.slice(folder.length), await readFile(path));
  }
  return out;
}
