import {isCapital, isWord, opensSentence, type Line} from "../line.js";
import {nearWeekday} from "../partial.js";
import {formatDay, weekdayOf} from "../calendar.js";
import {resolved, unknown} from "../against.js";
import type {Moment, Resolved, Rule} from "../reading.js";

const STEP: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  coming: 1,
  next: 1,
  following: 1
};

/** “Friday”, “last Friday”, “next Monday”, “this coming Sunday”, “the previous Friday”. */
export const weekday: Rule = {
  name: "weekday",
  opens: (word, sense) => sense.weekday !== undefined || word === "the" || STEP[word] !== undefined,
  read(line, i) {
    let at = isWord(line, i, "the") ? i + 1 : i;
    if (isWord(line, at, "this") && isWord(line, at + 1, "coming", "past")) at++;
    const step = STEP[line.lower[at]!];
    if (step !== undefined) at++;
    else if (at > i) return null;
    const sense = line.sense[at];
    if (sense?.weekday === undefined || sense.plural || !isCapital(line, at)) return null;
    if (isName(line, at)) return null;
    if (step === undefined && sense.risky && !isSure(line, at)) return null;
    const day = sense.weekday;
    const told = isWord(line, at - 1, "previous", "following");
    const read = (moment: Moment) =>
      told ? beside(day, step!, moment) : step === undefined ? nearWeekday(day, moment) : stepped(day, step, moment);
    return {first: i, last: at, type: "DATE", resolve: read};
  }
};

/** “last Friday” is the last before the paper, “next Friday” the next after it, “this Friday” the one of its week or the next. */
function stepped(day: number, step: -1 | 0 | 1, moment: Moment): Resolved {
  const {published} = moment;
  if (published === null) return unknown(`XXXX-WXX-${day}`);
  const ahead = (day - weekdayOf(published) + 7) % 7;
  const from = formatDay(published);
  if (step < 0) return resolved({grain: "day", index: published + ahead - 7}, `the last before ${from}`);
  if (step === 0 && moment.tense < 0) return nearWeekday(day, moment);
  if (step === 0) return nearWeekday(day, moment, 1);
  return resolved({grain: "day", index: published + (ahead || 7)}, `the next after ${from}`);
}

/** “the previous Friday”, “the following Friday”: beside the time the text is at. */
function beside(day: number, step: -1 | 0 | 1, moment: Moment): Resolved {
  const at = moment.at?.grain === "day" ? moment.at.index : null;
  if (at === null) return stepped(day, step, moment);
  const ahead = (day - weekdayOf(at) + 7) % 7;
  const index = step < 0 ? at + ahead - 7 : at + (ahead || 7);
  return resolved({grain: "day", index}, `${step < 0 ? "before" : "after"} ${formatDay(at)}`);
}

/** “Black Monday”, “the Sunday Times”, “Saturday Night Live”: a name, not a day. */
export function isName(line: Line, i: number): boolean {
  if (
    isWord(line, i - 1, "black", "bloody", "super", "cyber", "fat", "ash", "palm", "holy", "mr.", "mrs.", "ms.") &&
    isCapital(line, i - 1)
  )
    return true;
  if (isWord(line, i + 1, "night") && isCapital(line, i + 1) && isCapital(line, i + 2)) return true;
  return (
    isCapital(line, i + 1) &&
    /^(?:times|telegraph|mirror|express|mail|herald|post|world|independent|sun|tribune|people|review|magazine|star|life)$/.test(
      line.lower[i + 1]!
    )
  );
}

/** “Sun.” or “Sat” is a day of the week before a date or a comma, not the star or the verb. */
function isSure(line: Line, i: number): boolean {
  if (line.sense[i + 1]?.month || (isWord(line, i + 1, ",") && line.sense[i + 2]?.month)) return true;
  return line.lower[i]!.endsWith(".") && isWord(line, i - 1, "on", "until", "since", "by") && !opensSentence(line, i);
}
