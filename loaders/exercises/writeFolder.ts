import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

/**
 * Writes files to a new folder and moves it in place, so that a reader sees the old results or the new ones and never half of
 * either. Results that stood there before stay in `FOLDER.previous`.
 * @param sign a file that a folder of ours holds; any other folder that is not empty is left alone
 * @throws an error that says what stands in the way
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>, sign: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, sign)))
    throw new Error(`${folder} holds other files and no ${sign}; name a folder that is new or empty`);
  const [fresh, previous] = [`${folder}.new`, `${folder}.previous`];
  rmSync(fresh, {recursive: true, force: true});
  for (const [path, text] of files) {
    mkdirSync(dirname(join(fresh, path)), {recursive: true});
    writeFileSync(join(fresh, path), text);
  }
  if (existsSync(folder)) {
    rmSync(previous, {recursive: true, force: true});
    renameSync(folder, previous);
  }
  renameSync(fresh, folder);
}
