import {lstatSync, readdirSync} from "node:fs";
import {basename, join, relative} from "node:path";

/** A file that was handed in: its path, the name it is known by in reports, and its size in bytes. */
export interface HandInFile {
  readonly path: string;
  readonly file: string;
  readonly bytes: number;
}

/**
 * Lists the files of folders and their subfolders, as LMS downloads have them; links are not followed, hidden files are passed over.
 * In the order of their names, which is the same on every machine.
 */
export function handInFiles(paths: readonly string[]): HandInFile[] {
  const found = paths.flatMap((path) =>
    lstatSync(path).isDirectory() ? within(path, path) : [entry(path, basename(path))]
  );
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.path < b.path ? -1 : 1));
}

function within(folder: string, root: string): HandInFile[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.name.startsWith(".") || each.isSymbolicLink()) return [];
    if (each.isDirectory()) return within(path, root);
    return each.isFile() ? [entry(path, relative(root, path).replaceAll("\\", "/"))] : [];
  });
}

function entry(path: string, file: string): HandInFile {
  return {path, file, bytes: lstatSync(path).size};
}
