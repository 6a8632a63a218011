import {decodeWindows1252} from "./decodeWindows1252.js";

export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252";

/** A file's bytes as text. */
export interface Guessed {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the file begins with a byte order mark, which is left out. */
  readonly marked: boolean;
  /** The first line that is not UTF-8, from 1; null where the file is UTF-8 or UTF-16. */
  readonly wrongLine: number | null;
}

/**
 * Reads bytes as UTF-16 where they say so or every other one is nought, as UTF-8 where they can be that, else as Windows-1252.
 * @returns null for a file that is no text: with NUL bytes, or mostly control characters
 */
export function guessEncoding(bytes: Uint8Array): Guessed | null {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  const wide = little ? "utf-16le" : big ? "utf-16be" : wideWithoutMark(bytes);
  if (wide !== null) {
    const text = new TextDecoder(wide).decode(bytes);
    return isText(text) ? {text, encoding: "UTF-16", marked: little || big, wrongLine: null} : null;
  }
  if (bytes.includes(0)) return null;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const wrongLine = firstWrongLine(bytes);
  const text = wrongLine === null ? new TextDecoder().decode(bytes) : decodeWindows1252(bytes);
  return isText(text) ? {text, encoding: wrongLine === null ? "UTF-8" : "Windows-1252", marked, wrongLine} : null;
}

/** Text in UTF-16 without a mark: of western letters every second byte is nought, and hardly any of the others. */
function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const n = Math.min(bytes.length, 4096) & ~1;
  if (n < 4) return null;
  let [even, odd] = [0, 0];
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > n * 0.35 && even < n * 0.02) return "utf-16le";
  return even > n * 0.35 && odd < n * 0.02 ? "utf-16be" : null;
}

/** Whether hardly any character is a control or stands for one that could not be read. */
function isText(text: string): boolean {
  const head = text.slice(0, 20_000);
  const odd = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return odd <= head.length * 0.02;
}

/** The first line that is not UTF-8; a line break is never part of another character. */
function firstWrongLine(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  for (let line = 1, from = 0; from <= bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    try {
      decoder.decode(bytes.subarray(from, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return null;
    from = end + 1;
  }
  return null;
}
