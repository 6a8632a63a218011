/** A file that is kept on the device when it is first read. */
export interface LaterFile {
  /** Its address below the site's. */
  readonly url: string;
  /** The beginning of its SHA-256; null where the address tells its version. */
  readonly revision: string | null;
  readonly bytes: number;
}

/** How much of these files is on the device, and the addresses of the others. */
export interface Kept {
  readonly files: number;
  readonly bytes: number;
  readonly missing: readonly string[];
  readonly missingBytes: number;
}

/** What of the browser is needed here. */
export interface Place {
  /** The site's own address, with a slash at its end. */
  readonly scope: string;
  readonly cache: () => Promise<Pick<Cache, "match" | "put" | "keys" | "delete">>;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Files of one version of the site, kept one by one as they are read. */
export interface LaterFiles {
  /** The file that an address asks for, with or without its ending; null for others. */
  find(url: string): LaterFile | null;
  /** The file from the device, else from the network; it is kept if it is of this version. @throws where neither has it */
  answer(request: Request, file: LaterFile): Promise<Response>;
  kept(): Promise<Kept>;
  /** Puts the file at an address below the site's on the device. @returns whether it is there then */
  keep(url: string): Promise<boolean>;
  /** Takes away what other versions have left. */
  clean(): Promise<void>;
}

export function laterFiles(files: readonly LaterFile[], {scope, cache, fetch}: Place): LaterFiles {
  const keyOf = ({url, revision}: LaterFile): string => `${new URL(url, scope).href}?kept=${revision ?? ""}`;
  const byPath = new Map(files.map((file) => [pathOf(new URL(file.url, scope).href), file]));
  const find = (url: string): LaterFile | null => {
    const path = pathOf(url);
    return byPath.get(path) ?? byPath.get(`${path}.html`) ?? null;
  };
  const later: LaterFiles = {
    find,
    async answer(request, file) {
      const store = await cache();
      const known = await store.match(keyOf(file));
      if (known) return known;
      const response = await fetch(request);
      if (response.ok && !response.redirected && (await isOf(file, response.clone())))
        // A device without room goes on without it.
        await store.put(keyOf(file), response.clone()).catch(() => {});
      return response;
    },
    async kept() {
      const here = new Set((await (await cache()).keys()).map(({url}) => url));
      const missing = files.filter((file) => !here.has(keyOf(file)));
      const sum = (some: readonly LaterFile[]): number => some.reduce((all, {bytes}) => all + bytes, 0);
      const missingBytes = sum(missing);
      return {
        files: files.length - missing.length,
        bytes: sum(files) - missingBytes,
        missing: missing.map(({url}) => url),
        missingBytes
      };
    },
    async keep(url) {
      const file = find(new URL(url, scope).href);
      if (!file) return false;
      const done = await later.answer(new Request(new URL(url, scope)), file).catch(() => null);
      return done !== null && (await (await cache()).match(keyOf(file))) !== undefined;
    },
    async clean() {
      const store = await cache();
      const wanted = new Set(files.map(keyOf));
      for (const request of await store.keys()) if (!wanted.has(request.url)) await store.delete(request);
    }
  };
  return later;
}

/** An address without what follows its path, so that every way of writing it is the same. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether an answer is the file of this version: the site may have been published anew meanwhile. */
async function isOf({revision}: LaterFile, response: Response): Promise<boolean> {
  if (revision === null) return true;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .startsWith(revision);
}
