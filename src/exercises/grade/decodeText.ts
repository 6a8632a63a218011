import {guessEncoding} from "../../articles/guessEncoding.js";

/** Bytes of a file that somebody saved, as text in whatever encoding it is. Never throws; what is no text is read as UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  return guessEncoding(bytes)?.text ?? new TextDecoder().decode(bytes);
}
