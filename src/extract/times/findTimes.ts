import type {Doc} from "../doc/readDoc.js";
import type {Time, Zone} from "../types.js";
import {parseDay} from "./calendar.js";
import {calendarSpan, readPeriod} from "./calendarSpan.js";
import {readLine, type Line} from "./line.js";
import {daysOf, type Period} from "./period.js";
import {readPhrase, type Phrase} from "./readPhrase.js";
import type {Moment, Resolved} from "./reading.js";
import {storyAt, type Written} from "./story.js";
import {tenseAt} from "./tense.js";

/** Finds dates, times of day, durations and sets, each with its TIMEX3 value, in text order. */
export function findTimes(doc: Doc, _zones: readonly Zone[]): Time[] {
  const line = readLine(doc);
  const published = parseDay(doc.article.published);
  const times: Time[] = [];
  let at: Period | null = null;
  let atToken = -1;
  let quarter: Period | null = null;
  let written: Written | null = null;
  for (let i = 0; i < line.n; i++) {
    const phrase = readPhrase(line, i);
    if (phrase === null) continue;
    const moment: Moment = {
      published,
      at,
      isAtHere: at !== null && line.doc.tokens.paragraph[atToken] === line.doc.tokens.paragraph[phrase.first],
      get story() {
        return storyAt(line, phrase, written, published);
      },
      quarter,
      get tense() {
        return tenseAt(line, phrase.first, phrase.last);
      }
    };
    const resolved = phrase.resolve(moment);
    const time = record(line, phrase, resolved);
    times.push(time);
    const period =
      time.type === "DATE" || time.type === "TIME" ? readPeriod((time.value ?? "").replace(/T.*/, "")) : null;
    if (period) [at, atToken] = [period, phrase.first];
    if (period && / as written$/.test(time.rule)) written = {period, token: phrase.first};
    else if (period && /(?:against|of publication)/.test(time.rule)) written = null;
    if (period?.grain === "quarter" && phrase.rule === "quarter" && !isAhead(period, published)) quarter = period;
    i = phrase.last;
  }
  return times;
}

/** Whether a quarter is yet to come: no figures of it can be reported. */
function isAhead(quarter: Period, published: number | null): boolean {
  return published !== null && daysOf(quarter)[0] > published;
}

/** The record of one phrase. */
function record({doc}: Line, phrase: Phrase, {value, how, type, span, mod}: Resolved): Time {
  const {tokens, text} = doc;
  const start = tokens.start[phrase.first]!;
  const end = tokens.end[phrase.last]!;
  const words = text.slice(start, end);
  const days = span === undefined ? calendarSpan(value) : span;
  return {
    start,
    end,
    text: words,
    type: type ?? phrase.type,
    value,
    from: days?.from ?? null,
    to: days?.to ?? null,
    grain: days?.grain ?? null,
    ...(mod && {mod}),
    rule: `${words.replace(/\s+/g, " ")}, ${how}`,
    rules: [phrase.rule]
  };
}
