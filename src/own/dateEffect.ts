import type {Time} from "../extract/types.js";
import {longDate} from "../pages/dates.js";
import type {Extract} from "./work.js";

/** A time that means something else, or nothing, where nobody knows the day of publication. */
export interface DateEffect {
  readonly words: string;
  readonly start: number;
  /** What it means with the date. */
  readonly known: string;
  /** What is left of it without; null where nothing is. */
  readonly left: string | null;
}

/** Rules that times do without; those that read a day of publication from the text itself are left out on purpose. */
const APART = ["publishedLine", "dateline", "tagger", "trigger", "pronouns", "descriptions"];

/** Reads the times of a text as if nobody knew its day, and gives those that are lost or shift, in the order of the text. */
export function dateEffect(text: string, times: readonly Time[], extract: Extract): DateEffect[] {
  const without = new Map(
    extract({id: "undated", text, published: null}, APART).times.map((time) => [time.start, time])
  );
  return times.flatMap((time): DateEffect[] => {
    const other = without.get(time.start);
    if (time.value === null || other?.value === time.value) return [];
    return [
      {
        words: time.text.replace(/\s+/g, " "),
        start: time.start,
        known: meaning(time),
        left: other && other.from !== null ? meaning(other) : null
      }
    ];
  });
}

const meaning = ({value, from, to}: Time): string =>
  value !== null && /^\d{4}(?:-(?:\d\d|W\d\d))?(?:-\d\d)?$/.test(value)
    ? longDate(value, true)
    : from !== null && to !== null
      ? from === to
        ? longDate(from, true)
        : `${longDate(from, true)} to ${longDate(to, true)}`
      : (value ?? "not known");
