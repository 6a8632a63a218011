import {readDoc} from "../doc/readDoc.js";
import type {Time} from "../types.js";
import {findTimes} from "./findTimes.js";

/**
 * What a phrase of time means on a given day: `resolveTime("last year", "2012-11-05")` has the value `2011`, the days
 * from 2011-01-01 to 2011-12-31, and the rule “last year, against 2012-11-05”.
 * A sentence around the phrase gives its tense (“They will meet on Friday”). Small letters (“next friday”) do where no
 * time stands in the words as they are. Null where none stands there; of several times, the first.
 */
export function resolveTime(words: string, published: string | null): Time | null {
  return (
    first(words, published) ??
    first(
      words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
      published,
      words
    )
  );
}

function first(words: string, published: string | null, typed = words): Time | null {
  const time = findTimes(readDoc({id: "phrase", text: words, published}), [])[0];
  if (!time) return null;
  const text = typed.slice(time.start, time.end);
  return {...time, text, rule: time.rule.replace(time.text, () => text)};
}
