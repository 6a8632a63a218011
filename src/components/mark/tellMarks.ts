import type {Mark} from "../../annotation/types.js";
import {names} from "./actions.js";

/** As many marks of one place as are told in full. */
const most = 6;

/** What somebody has at a place, in words: each mark's label and words. */
export function tellMarks(marks: readonly Mark[], text: string): string {
  const told = marks
    .slice(0, most)
    .map(({label, start, end}) => `${names[label].toLowerCase()} “${text.slice(start, end)}”`);
  return [...told, ...(marks.length > most ? [`and ${(marks.length - most).toLocaleString("en")} more`] : [])].join(
    ", "
  );
}
