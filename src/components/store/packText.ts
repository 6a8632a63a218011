import {deflateSync, Inflate, strFromU8, strToU8} from "fflate";

/** A text, compressed (RFC 1951) and written in letters that the fragment of an address can hold (RFC 4648, base64url). */
export function packText(text: string): string {
  const bytes = deflateSync(strToU8(text), {level: 9});
  const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return packed.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * The text again; null where it is damaged, or unpacks to more than `most` bytes.
 */
export function unpackText(packed: string, most: number): string | null {
  try {
    const bytes = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    return strFromU8(
      inflate(
        Uint8Array.from(bytes, (char) => char.charCodeAt(0)),
        most
      )
    );
  } catch {
    return null;
  }
}

/** Unpacks piece by piece, so that a small link cannot fill the memory. */
function inflate(bytes: Uint8Array, most: number): Uint8Array {
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
