import {createHash} from "node:crypto";
import {describe, expect, test} from "vitest";
import {laterFiles, type LaterFile} from "../../src/components/offline/laterFiles.js";

const scope = "https://example.org/some/prefix/";
const revisionOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
const page: LaterFile = {url: "read/a%20b,c.html", revision: revisionOf("page"), bytes: 4};
const table: LaterFile = {url: "_file/data/tables/quotes.0a1b2c3d.csv", revision: null, bytes: 6};

/** A browser's cache and a server, as far as they are asked here. */
function place(served: Record<string, string>, room = true) {
  const kept = new Map<string, Response>();
  let asked = 0;
  return {
    kept,
    asked: () => asked,
    of: (files: readonly LaterFile[]) =>
      laterFiles(files, {
        scope,
        cache: () =>
          Promise.resolve({
            match: (key: RequestInfo | URL) => Promise.resolve(kept.get(String(key))?.clone()),
            put: (key: RequestInfo | URL, response: Response) =>
              room
                ? Promise.resolve(void kept.set(String(key), response))
                : Promise.reject(new DOMException("no room", "QuotaExceededError")),
            keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
            delete: (request: RequestInfo | URL) => Promise.resolve(kept.delete((request as Request).url))
          }),
        fetch: ({url}) => {
          asked++;
          const text = served[decodeURIComponent(url.slice(scope.length).replace(/[?#].*$/, ""))];
          return text === undefined ? Promise.reject(new TypeError("no network")) : Promise.resolve(new Response(text));
        }
      })
  };
}

const read = (files: ReturnType<typeof laterFiles>, url: string) =>
  files.answer(new Request(scope + url), files.find(scope + url)!).then((response) => response.text());

describe("files that are kept as they are read", () => {
  test("are found by their address, with or without ending and question, however it is written", () => {
    const {find} = place({}).of([page, table]);
    for (const url of ["read/a%20b,c", "read/a%20b%2Cc.html", "read/a%20b,c?from=mail#q1"])
      expect(find(scope + url), url).toBe(page);
    for (const url of ["read/", "read/other", "", "https://elsewhere.org/read/a%20b,c"])
      expect(find(url.startsWith("https") ? url : scope + url), url).toBeNull();
  });

  test("come from the network once, then from the device", async () => {
    const there = place({"read/a b,c": "page"});
    const files = there.of([page]);
    expect(await read(files, "read/a%20b,c")).toBe("page");
    expect(await read(files, "read/a%20b,c")).toBe("page");
    expect(there.asked()).toBe(1);
    expect(await files.kept()).toEqual({files: 1, bytes: 4, missing: [], missingBytes: 0});
  });

  test("of another version are shown and not kept, so that versions never mix", async () => {
    const there = place({"read/a b,c": "page of the next version"});
    const files = there.of([page]);
    expect(await read(files, "read/a%20b,c")).toBe("page of the next version");
    expect(there.kept.size).toBe(0);
    expect(await files.keep(page.url)).toBe(false);
  });

  test("are shown where the device has no room; without network and not kept there is none", async () => {
    const there = place({"read/a b,c": "page"}, false);
    const files = there.of([page, table]);
    expect(await read(files, "read/a%20b,c")).toBe("page");
    expect(await files.keep(page.url)).toBe(false);
    expect(await files.keep(table.url)).toBe(false);
    await expect(read(files, table.url)).rejects.toThrow("no network");
  });

  test("can all be kept, and those of an old version are taken away", async () => {
    const there = place({"read/a b,c.html": "page", [table.url]: "a,b\n1,"});
    const before = there.of([page, table]);
    expect((await before.kept()).missing).toEqual([page.url, table.url]);
    for (const url of [page.url, table.url]) expect(await before.keep(url)).toBe(true);
    const next = there.of([{...page, revision: revisionOf("next")}, table]);
    await next.clean();
    expect(await next.kept()).toEqual({files: 1, bytes: 6, missing: [page.url], missingBytes: 4});
  });
});
