import {openArchive} from "../../exercises/grade/archive.js";
import {largestArchive} from "../../exercises/grade/refusal.js";

/** A file that was chosen or dropped, under the name that the command would know it by. */
export interface Chosen {
  readonly name: string;
  readonly blob: Blob;
}

/** A hand-in: its name, its size in bytes, and what it holds. */
export interface DeskFile {
  readonly file: string;
  readonly bytes: number;
  read(): Promise<Uint8Array>;
}

/** Opens archives among the chosen files, and lists all in the order of their names, as the command does. */
export async function deskFiles(chosen: readonly Chosen[]): Promise<DeskFile[]> {
  const all = await Promise.all(chosen.map(opened));
  return all.flat().sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

async function opened({name, blob}: Chosen): Promise<DeskFile[]> {
  const whole: DeskFile = {file: name, bytes: blob.size, read: async () => new Uint8Array(await blob.arrayBuffer())};
  if (!/\.zip$/i.test(name) || blob.size > largestArchive) return [whole];
  try {
    const entries = openArchive(await whole.read());
    return entries.map(({name: entry, bytes, read}) => ({file: `${name}/${entry}`, bytes, read: async () => read()}));
  } catch {
    return [whole];
  }
}

/** The files of a drop, those of folders too; a folder alone goes without its own name. Hidden files are passed over. */
export async function droppedFiles(data: DataTransfer): Promise<Chosen[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...data.files].map((file) => ({name: file.name, blob: file}));
  const found = await Promise.all(entries.map((entry) => within(entry, "")));
  return found.flat();
}

async function within(entry: FileSystemEntry, path: string): Promise<Chosen[]> {
  if (entry.name.startsWith(".")) return [];
  if (entry.isFile) {
    const blob = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{name: path + entry.name, blob}];
  }
  const inside: Chosen[] = [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives a hundred entries at a time, and none when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return inside;
    const prefix = entry.fullPath.split("/").slice(2).join("/");
    for (const each of some) inside.push(...(await within(each, prefix === "" ? "" : `${prefix}/`)));
  }
}
