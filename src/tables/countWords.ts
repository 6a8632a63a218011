const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/** How many words a text has; “don't”, “U.S.” and “Soviet-era” are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
