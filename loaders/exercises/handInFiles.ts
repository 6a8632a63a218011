import {lstatSync, readdirSync, readFileSync} from "node:fs";
import {basename, join, relative, resolve} from "node:path";
import {openArchive} from "../../src/exercises/grade/archive.js";
import {largestArchive} from "../../src/exercises/grade/refusal.js";

/** A file that was handed in: the name it is known by in reports, its size in bytes, and what it holds. */
export interface HandInFile {
  readonly file: string;
  readonly bytes: number;
  read(): Uint8Array;
}

/**
 * Lists the files of folders and their subfolders and of ZIP archives, as LMS downloads have them; links are not followed, hidden files are
 * passed over. In the order of their names, which is the same on every machine.
 * @param except folders that are passed over: those of the results
 */
export function handInFiles(paths: readonly string[], except: readonly string[] = []): HandInFile[] {
  const skip = new Set(except.map((path) => resolve(path)));
  const found = paths.flatMap((path) =>
    lstatSync(path).isDirectory() ? within(path, path, skip) : entries(path, basename(path))
  );
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

function within(folder: string, root: string, skip: ReadonlySet<string>): HandInFile[] {
  return readdirSync(folder, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((each) => {
      const path = join(folder, each.name);
      if (each.name.startsWith(".") || each.isSymbolicLink() || skip.has(resolve(path))) return [];
      if (each.isDirectory()) return within(path, root, skip);
      return each.isFile() ? entries(path, relative(root, path).replaceAll("\\", "/")) : [];
    });
}

function entries(path: string, file: string): HandInFile[] {
  const whole: HandInFile = {file, bytes: lstatSync(path).size, read: () => readFileSync(path)};
  if (!/\.zip$/i.test(file) || whole.bytes > largestArchive) return [whole];
  try {
    return openArchive(whole.read()).map(({name, bytes, read}) => ({file: `${file}/${name}`, bytes, read}));
  } catch {
    return [whole];
  }
}
