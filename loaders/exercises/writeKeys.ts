import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {makeKeys} from "../../src/exercises/handIn/seal.js";

/**
 * Makes a pair of keys for sealed hand-ins and writes them to a folder; the private one can be read by its owner only.
 * @returns what to do with them
 * @throws an error where keys are there already
 */
export async function writeKeys(folder: string): Promise<string> {
  const [open, mine] = [join(folder, "public-key.json"), join(folder, "private-key.json")];
  const there = [open, mine].find((path) => existsSync(path));
  if (there !== undefined) throw new Error(`${there} is there already, and sealed hand-ins may need it`);
  const {publicKey, privateKey} = await makeKeys();
  mkdirSync(folder, {recursive: true});
  writeFileSync(mine, `${JSON.stringify(privateKey, null, 1)}\n`, {mode: 0o600});
  writeFileSync(open, `${JSON.stringify(publicKey, null, 1)}\n`);
  return `keep ${mine} to yourself; put ${open} into data/exercises`;
}
