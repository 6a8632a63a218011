import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

/** What a folder of results is made of, so that files of other hands in it can be told and kept. */
export interface OwnFiles {
  /** A file that a folder of ours always holds; any other folder that is not empty is left alone. */
  readonly sign: string;
  /** Files and folders at its top that may be ours. */
  readonly names: readonly string[];
}

/** Folders beside the one of the results, while they are made and after. */
export function besides(folder: string): {readonly fresh: string; readonly previous: string; readonly work: string} {
  return {fresh: `${folder}.new`, previous: `${folder}.previous`, work: `${folder}.work`};
}

/** Brings back results that were moved aside when writing was broken off between the two moves. */
export function recoverFolder(folder: string): void {
  const {previous} = besides(folder);
  if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder);
}

/**
 * Writes files to a new folder and moves it in place, so that a reader sees the old results or the new ones and never half of
 * either. Results that stood there before stay in `FOLDER.previous`; files of other hands are copied along. Where nothing has changed, nothing
 * is moved.
 * @throws an error that says what stands in the way
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>, own: OwnFiles): void {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  if (there.length > 0 && !there.includes(own.sign))
    throw new Error(`${folder} holds other files and no ${own.sign}; name a folder that is new or empty`);
  if (there.length > 0 && isSame(folder, files, own)) return;
  const {fresh, previous} = besides(folder);
  rmSync(fresh, {recursive: true, force: true});
  for (const [path, text] of files) {
    mkdirSync(dirname(join(fresh, path)), {recursive: true});
    writeFileSync(join(fresh, path), text);
  }
  for (const name of there)
    if (!own.names.includes(name)) cpSync(join(folder, name), join(fresh, name), {recursive: true});
  if (there.length > 0) {
    rmSync(previous, {recursive: true, force: true});
    renameSync(folder, previous);
  } else rmSync(folder, {recursive: true, force: true});
  renameSync(fresh, folder);
}

function isSame(folder: string, files: ReadonlyMap<string, string>, own: OwnFiles): boolean {
  const there = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((each) => each.isFile())
    .map((each) =>
      join(each.parentPath, each.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/")
    )
    .filter((path) => own.names.includes(path.split("/")[0]!));
  return (
    there.length === files.size &&
    there.every((path) => files.has(path) && readFileSync(join(folder, path), "utf8") === files.get(path))
  );
}
