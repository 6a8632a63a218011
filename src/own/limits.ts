import {LONGEST} from "../articles/decodeArticle.js";

/** The longest text read, in characters: as long as an article of the corpus may be. */
export const longest = LONGEST;

/** The part of a text that is read, and whether that is all of it. */
export interface Clipped {
  readonly text: string;
  readonly whole: boolean;
}

/** Cuts a text that is too long at the end of its last whole paragraph, sentence or word. */
export function clip(text: string, most: number = longest): Clipped {
  if (text.length <= most) return {text, whole: true};
  const head = text.slice(0, most);
  const near = Math.floor(most * 0.9);
  const ends = [head.lastIndexOf("\n"), head.search(/[.!?][”"’']?\s[^.!?]*$/) + 1, head.lastIndexOf(" ")];
  const end = ends.find((at) => at > near) ?? most;
  return {
    text: head
      .slice(0, end)
      .replace(/[\uD800-\uDBFF]$/, "")
      .trimEnd(),
    whole: false
  };
}
