import {embedded, embeddedUrl} from "./embedded.js";

/** What the build writes about a file; its path ends in the name by which the file is embedded. */
interface FileInfo {
  readonly name: string;
  readonly path: string;
}

/** Stands in for Framework's own where the site is one file: files come from the page itself, never from a server. */
export function FileAttachment({name, path}: FileInfo) {
  const inside = path.slice(path.indexOf("_file/"));
  const blob = async (): Promise<Blob> => {
    const found = await embedded(inside);
    if (!found) throw new Error(`there is no ${name} in this file`);
    return found;
  };
  return {
    name,
    url: () => embeddedUrl(inside),
    blob,
    text: async () => (await blob()).text(),
    json: async () => JSON.parse(await (await blob()).text()) as unknown,
    arrayBuffer: async () => (await blob()).arrayBuffer()
  };
}

/** Pages say which files they use; here all of them are at hand. */
export function registerFile(): void {}
