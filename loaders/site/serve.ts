import {existsSync, statSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";
import {gzipSync} from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm"
};

/** Compressed on the way, as servers do. */
const packed = new Set([".html", ".css", ".js", ".json", ".csv", ".svg", ".wasm", ".webmanifest"]);

export interface Served {
  /** The site's address, with the slash at its end. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves a folder under a path, as GitHub Pages does: `/a` is `a.html`, `/a/` is `a/index.html`. On a free port of this machine. */
export async function serve(folder: string, prefix = "/"): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.startsWith(prefix) ? find(folder, path.slice(prefix.length)) : null;
    if (!file) return void response.writeHead(404).end("not found");
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    const packs = /\bgzip\b/.test(String(request.headers["accept-encoding"])) && packed.has(extname(file));
    if (packs) response.setHeader("Content-Encoding", "gzip");
    readFile(file).then(
      (bytes) => response.end(packs ? gzipSync(bytes) : bytes),
      () => response.writeHead(500).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}

function find(folder: string, path: string): string | null {
  const file = join(folder, normalize(`/${path}`));
  return [file, `${file}.html`, join(file, "index.html")].find((f) => existsSync(f) && statSync(f).isFile()) ?? null;
}
