/** Places in the articles, as the reader's addresses have them: “reuters-2012-11-05#q5”. */
export type Places = readonly string[];

const between = "␟";

/**
 * What a mark of a drawing says, where it can be read, and by what it can be filtered, as the one text that a mark's `description`
 * can hold. `readMark` takes it apart again when the drawing is made.
 */
export function markText(words: string, places: Places, key = ""): string {
  return places.length === 0 && key === "" ? words : [words, places.slice(0, 12).join(" "), key].join(between);
}

/** The words, places and key of `markText`. */
export function readMark(text: string): {readonly words: string; readonly places: string; readonly key: string} {
  const parts = text.split(between);
  if (parts.length < 3) return {words: text, places: "", key: ""};
  return {words: parts.slice(0, -2).join(between), places: parts.at(-2)!, key: parts.at(-1)!};
}
