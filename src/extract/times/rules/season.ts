import {against, asWritten, unknown} from "../against.js";
import {isWord, type Line} from "../line.js";
import {nearSeason} from "../partial.js";
import {periodOf} from "../period.js";
import type {Rule} from "../reading.js";
import {isYear} from "./year.js";

/** “last fall”, “this past spring”, “next winter”, “the summer of 1990”, “spring 2011”, “in the fall”. */
export const season: Rule = {
  name: "season",
  opens: (word, sense) => sense.season !== undefined || /^(?:the|this|last|past|previous|next|coming)$/.test(word),
  read(line, i) {
    let at = isWord(line, i, "the") ? i + 1 : i;
    if (isWord(line, at, "this") && isWord(line, at + 1, "past", "coming")) at++;
    const step = isWord(line, at, "last", "past", "previous")
      ? -1
      : isWord(line, at, "next", "coming")
        ? 1
        : isWord(line, at, "this")
          ? 0
          : null;
    if (step !== null) at++;
    const sense = line.sense[at];
    if (sense?.season === undefined || sense.plural) return null;
    const year = isWord(line, at + 1, "of") ? at + 2 : at + 1;
    if (line.sense[year]?.year !== undefined && !line.sense[year]!.date && isYear(line, year)) {
      const {year: value} = line.sense[year]!;
      return {
        first: i,
        last: year,
        type: "DATE",
        resolve: () => asWritten({grain: "season", index: value! * 4 + sense.season!})
      };
    }
    if (step === null && !isSeason(line, i, at)) return null;
    const mod = sense.prefix === "mid" ? {mod: "MID"} : {};
    return {
      first: i,
      last: at,
      type: "DATE",
      resolve: (moment) => {
        if (moment.published === null) return unknown(`XXXX-${["SP", "SU", "FA", "WI"][sense.season!]}`);
        if (step === null || step === 1) return {...nearSeason(sense.season!, moment, step ?? moment.tense), ...mod};
        return against(moment, (n) => ({grain: "season", index: stepped(sense.season!, step, n)}));
      }
    };
  }
};

/** “last fall” is the last that is over; “this fall” the one of the year, or the winter at hand. */
function stepped(season: number, step: -1 | 0, n: number): number {
  const now = periodOf("season", n).index;
  const back = (((now - season) % 4) + 4) % 4;
  if (step < 0) return back === 0 ? now - 4 : now - back;
  const year = Math.floor(periodOf("month", n).index / 12);
  return season === 3 && back <= 1 ? now - back : year * 4 + season;
}

/** “in the fall” but not “the fall of Rome”, “a fall in prices”, “a hot spring”. */
function isSeason(line: Line, first: number, at: number): boolean {
  const before = line.lower[first - 1] ?? "";
  const time = /^(?:in|by|during|until|since|throughout|through|early|late|mid)$/.test(before);
  if (isWord(line, at + 1, "of", "from", "apart", "short", "-", "below", "to", "for", "back", "and")) return false;
  if (line.sense[at]!.prefix) return true;
  if (line.lower[at] === "spring" || line.lower[at] === "fall")
    return time && line.pos[at] !== "VERB" && line.pos[at + 1] !== "NOUN";
  return time;
}
