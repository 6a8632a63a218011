/** A text in pieces, cut at some offsets; a line of signs between two pieces belongs to neither. */
export function splitAt(text: string, offsets: readonly number[]): string[] {
  const cuts = [0, ...offsets, text.length];
  return cuts
    .slice(1)
    .map((end, i) =>
      text
        .slice(cuts[i], end)
        .replace(/\n[ \t]*(?:[-=_*#~]{5,}|\* \* \*|• • •)[ \t]*\s*$/, "\n")
        .trim()
    )
    .filter((piece) => piece !== "");
}
