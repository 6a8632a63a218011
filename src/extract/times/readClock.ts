import type {Clock} from "./word.js";
import {isWord, type Line} from "./line.js";

/** Zones that can follow a time of day. */
export const ZONES = new Set(
  "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst aest msk z".split(" ")
);

/** Hour of 24 and minute, and the last token read. */
export interface Found {
  readonly hour: number;
  readonly minute: number | null;
  readonly second?: number;
  readonly last: number;
}

/** Reads a time of day from token `i`; the hour in 24 hours. */
export function readClock(line: Line, i: number): Found | null {
  const {lower, sense} = line;
  if (isWord(line, i, "noon")) return {hour: 12, minute: 0, last: i};
  if (isWord(line, i, "midnight")) return {hour: 24, minute: 0, last: i};
  const written = sense[i]?.clock;
  const n = sense[i]?.n;
  if (written?.half) return {...hours(written, written.half)!, last: i};
  const time: Clock | null =
    written ??
    (n !== undefined && n >= 1 && n <= 12 && Number.isInteger(n) ? {hour: n, minute: 0, colon: false} : null);
  if (time) {
    const half = halfAfter(line, i + 1);
    if (half) {
      const at = hours(time, half.half);
      return at && {...at, last: half.last};
    }
    if (isWord(line, i + 1, "o'clock")) return {...partHour(line, i + 2, time), last: partHour(line, i + 2, time).last};
    if (
      isWord(line, i + 1, "in") &&
      isWord(line, i + 2, "the") &&
      isWord(line, i + 3, "morning", "afternoon", "evening")
    ) {
      const at = hours(time, isWord(line, i + 3, "morning") ? "am" : "pm");
      return at && {...at, last: i + 3};
    }
    if (time.colon && isTimeOfDay(line, i)) return {hour: time.hour, minute: time.minute, second: time.second, last: i};
  }
  // “0735 GMT”, “1830 hours”
  if (/^[0-2]\d[0-5]\d$/.test(lower[i] ?? "") && ZONES.has(lower[i + 1] ?? "") && Number(lower[i]!.slice(0, 2)) < 24) {
    return {hour: Number(lower[i]!.slice(0, 2)), minute: Number(lower[i]!.slice(2)), last: i};
  }
  return null;
}

/** “a.m.”, “pm”, or “a. m.” in two tokens. */
function halfAfter(line: Line, i: number): {readonly half: "am" | "pm"; readonly last: number} | null {
  const m = /^([ap])\.?m\.?$/.exec(line.lower[i] ?? "");
  if (m) return {half: m[1] === "a" ? "am" : "pm", last: i};
  if (!isWord(line, i, "a.", "p.", "a", "p") || !isWord(line, i + 1, "m.", "m")) return null;
  if (isWord(line, i, "a") && !isWord(line, i + 1, "m.")) return null;
  return {half: isWord(line, i, "a.", "a") ? "am" : "pm", last: i + 1};
}

function hours({hour, minute, second, colon}: Clock, half: "am" | "pm") {
  if (hour > 12 || hour === 0) return hour < 24 && hour > 12 && half === "pm" ? {hour, minute, second} : null;
  return {hour: (hour % 12) + (half === "pm" ? 12 : 0), minute: colon || minute ? minute : 0, second};
}

/** “six o'clock this evening”: the half of the day comes from the words that follow. */
function partHour(line: Line, i: number, time: Clock): Found {
  const part = isWord(line, i, "in", "this", "on") ? i + 1 : i;
  const late = isWord(line, part, "afternoon", "evening") || isWord(line, part + 1, "afternoon", "evening");
  return {hour: late && time.hour < 12 ? time.hour + 12 : time.hour, minute: 0, last: i - 1};
}

/** “at 14:30”, not the score “3:2” or a verse “2:14”. */
function isTimeOfDay(line: Line, i: number): boolean {
  if (line.sense[i]!.clock!.hour > 23 || !/^\d{1,2}:\d\d(:\d\d)?$/.test(line.lower[i]!)) return false;
  return (
    line.sense[i - 1]?.year !== undefined ||
    isWord(
      line,
      i - 1,
      "at",
      "around",
      "about",
      "by",
      "until",
      "till",
      "from",
      "since",
      "after",
      "before",
      "between",
      "to",
      "and",
      "-",
      "–"
    ) ||
    ZONES.has(line.lower[i + 1] ?? "") ||
    (isWord(line, i + 1, "local") && isWord(line, i + 2, "time"))
  );
}
