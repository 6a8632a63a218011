/** The characters of the bytes 80 to 9F in Windows-1252; the five that stand for none stay control characters (WHATWG Encoding). */
const SPECIAL = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

// As many arguments as a call takes anywhere.
const CHUNK = 8192;

/** Decodes Windows-1252. Node 20’s own decoder of that name reads Latin-1, in which curly quotation marks are control characters. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text.replace(/[\u0080-\u009f]/g, (control) => SPECIAL[control.charCodeAt(0) - 0x80]!);
}
