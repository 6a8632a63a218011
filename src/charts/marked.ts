/** Places in the articles, as the reader's addresses have them: “reuters-2012-11-05#q5”. */
export type Places = readonly string[];

const between = "␟";

/**
 * What a mark of a drawing says and where it can be read, as the one text that a mark's `description` can hold. `readMark` takes
 * it apart again when the drawing is made.
 */
export function markText(words: string, places: Places): string {
  return places.length === 0 ? words : `${words}${between}${places.slice(0, 12).join(" ")}`;
}

/** The words and places of `markText`. */
export function readMark(text: string): {readonly words: string; readonly places: string} {
  const at = text.lastIndexOf(between);
  return at < 0 ? {words: text, places: ""} : {words: text.slice(0, at), places: text.slice(at + between.length)};
}
