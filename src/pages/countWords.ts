const word = /[\p{L}\p{N}][\p{L}\p{N}'’.\-$,]*/gu;

/** How many words a text has: runs of letters and numbers, “S-300” and “don't” as one each. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
