/** Case, width, accents' encoding and blanks do not tell people apart. */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** The words of a name in one order: “Berg, Tom” is “Tom Berg”. */
export function wordsOf(name: string): string {
  return (fold(name).match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []).sort().join(" ");
}

/** The same without accents, as names are often typed. */
export function plainWordsOf(name: string): string {
  return wordsOf(name.normalize("NFKD").replace(/\p{M}/gu, ""));
}
