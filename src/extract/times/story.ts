import {dayOf} from "./calendar.js";
import type {Line} from "./line.js";
import {daysOf, type Period} from "./period.js";
import type {Reading} from "./reading.js";

/** A time that stood in the text with its year, and the token it began at. */
export interface Written {
  readonly period: Period;
  readonly token: number;
}

/**
 * The earlier year that a stretch of the text tells of: in “On June 24, 2005, an officer was shot. … of a June 20 raid”
 * the raid is of 2005. It holds in the sentence of a date written with its year, and in the next one where that date
 * opens its sentence (“In 1989, … In March …”).
 */
export function storyAt(line: Line, phrase: Reading, written: Written | null, published: number | null): Period | null {
  if (written === null || published === null) return null;
  const {paragraph, sentence} = line.doc.tokens;
  const {period, token} = written;
  const away = sentence[phrase.first]! - sentence[token]!;
  const opens = token - line.doc.sentences[sentence[token]!]!.first <= 1;
  if (paragraph[token] !== paragraph[phrase.first] || away > 1 || (away === 1 && !opens)) return null;
  const tells = period.grain === "day" || period.grain === "month" || (opens && period.grain === "year");
  return tells && dayOf(daysOf(period)[0]).year < dayOf(published).year ? period : null;
}
