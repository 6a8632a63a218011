import {deflateSync, Inflate, strFromU8, strToU8} from "fflate";

/** Code of cells by their id, as a link carries it. */
export type Shared = Readonly<Record<string, string>>;

const prefix = "#cells=1.";
/** Characters of code that a link may unpack to. */
const most = 200_000;

/** The fragment of a link that carries the code of cells, compressed. */
export function packLink(cells: Shared): string {
  const bytes = deflateSync(strToU8(JSON.stringify(cells)), {level: 9});
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return prefix + text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Whether a fragment carries code. */
export function carriesCode(fragment: string): boolean {
  return fragment.startsWith("#cells=");
}

/** The code a fragment carries; null where it is damaged, of another version, or unpacks to more than a page can hold. */
export function unpackLink(fragment: string): Shared | null {
  if (!fragment.startsWith(prefix)) return null;
  try {
    const text = atob(fragment.slice(prefix.length).replaceAll("-", "+").replaceAll("_", "/"));
    const json: unknown = JSON.parse(strFromU8(inflate(Uint8Array.from(text, (char) => char.charCodeAt(0)))));
    if (typeof json !== "object" || json === null || Array.isArray(json)) return null;
    return Object.fromEntries(
      Object.entries(json).filter(([key, value]) => key !== "__proto__" && typeof value === "string")
    );
  } catch {
    return null;
  }
}

/** Unpacks piece by piece, so that a small link cannot fill the memory. */
function inflate(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw new Error("too much");
    chunks.push(chunk);
  });
  for (let at = 0; at < bytes.length; at += 1024) stream.push(bytes.subarray(at, at + 1024), at + 1024 >= bytes.length);
  const out = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
