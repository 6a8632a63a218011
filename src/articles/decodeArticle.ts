import type {Problem} from "../tables/types.js";
import {guessEncoding} from "./guessEncoding.js";

/** The longest article read, in bytes; a novel has about this much, and no newspaper prints one. */
export const LONGEST = 1_000_000;

/** The bytes of a file as text, or null with the problem that stands in the way. */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Decodes an article's bytes: UTF-8, or Windows-1252 with a warning. A byte order mark is left out; nothing else is changed.
 * @param file path for messages
 */
export function decodeArticle(file: string, bytes: Uint8Array): Decoded {
  const problems: Problem[] = [];
  const note = (level: Problem["level"], line: number, found: string, write: string): void => {
    problems.push({level, file, line, found, write});
  };
  const stop = (line: number, found: string, write: string): Decoded => {
    note("error", line, found, write);
    return {text: null, problems};
  };
  if (bytes.length > LONGEST)
    return stop(
      1,
      `the file is ${(bytes.length / 1e6).toFixed(1)} MB long`,
      `write one article a file, of at most ${LONGEST / 1e6} MB`
    );
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return stop(1, "the file is in UTF-16", "save it as UTF-8");
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return stop(
      lineOf(bytes, nul),
      "there is a NUL byte, as in no text file",
      "delete it, or save the article as plain text in UTF-8"
    );

  const guessed = guessEncoding(bytes);
  if (guessed === null) return stop(1, "most of the file is no text", "save the article as plain text in UTF-8");
  const {text, marked, wrongLine} = guessed;
  if (marked)
    note("warning", 1, "the file begins with a byte order mark, which is left out", "save it as UTF-8 without one");
  if (wrongLine !== null)
    note("warning", wrongLine, "the file is not UTF-8 and is read as Windows-1252", "save it as UTF-8");
  if (text.trim() === "") return stop(1, "the file is empty", "put the article’s text into it, or delete the file");
  const cr = bytes.indexOf(0x0d);
  if (cr >= 0)
    note(
      "warning",
      lineOf(bytes, cr),
      "the line ends are those of Windows (CRLF), which offsets count as two characters",
      "save it with line ends LF"
    );
  return {text, problems};
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = bytes.indexOf(0x0a); i >= 0 && i < at; i = bytes.indexOf(0x0a, i + 1)) line++;
  return line;
}
