import {against, unknown} from "../against.js";
import {formatDay} from "../calendar.js";
import {isWord, type Line} from "../line.js";
import type {Reading, Resolved, Rule} from "../reading.js";
import type {Moment} from "../reading.js";

const DAYS: Readonly<Record<string, number>> = {today: 0, yesterday: -1, tomorrow: 1};

/** “today”, “yesterday”, “tomorrow”, “the day before yesterday”, “yesterday morning”. */
export const deicticDay: Rule = {
  name: "deicticDay",
  opens: (word) => /^(?:today|yesterday|tomorrow|the|day)$/.test(word),
  read(line, i) {
    const by = DAYS[line.lower[i]!];
    if (by !== undefined) {
      const part = line.sense[i + 1]?.part;
      return part && !line.sense[i + 1]!.plural ? daypart(line, i, i + 1, by, part) : day(i, i, by);
    }
    const the = isWord(line, i, "the") ? 1 : 0;
    const side = isWord(line, i + the + 1, "before") ? -1 : isWord(line, i + the + 1, "after") ? 1 : 0;
    if (!side || !isWord(line, i + the, "day")) return null;
    const base = side < 0 ? "yesterday" : "tomorrow";
    return isWord(line, i + the + 2, base) ? day(i, i + the + 2, 2 * side) : null;
  }
};

/** “tonight”, “last night”, “this morning”, “tomorrow's evening” left to others. */
export const deicticPart: Rule = {
  name: "deicticPart",
  opens: (word) => /^(?:tonight|overnight|last|this)$/.test(word),
  read(line, i) {
    if (isWord(line, i, "tonight")) return daypart(line, i, i, 0, "NI");
    if (isWord(line, i, "overnight") && (isWord(line, i - 1, "by", "initially", "from") || line.pos[i] !== "ADJ"))
      return {first: i, last: i, type: "TIME", resolve: (m) => partOf(m, 0, "NI", -1)};
    const part = line.sense[i + 1]?.part;
    if (!part || line.sense[i + 1]!.plural) return null;
    if (isWord(line, i, "last")) return daypart(line, i, i + 1, -1, part);
    return isWord(line, i, "this") ? daypart(line, i, i + 1, 0, part) : null;
  }
};

function day(first: number, last: number, by: number): Reading {
  return {first, last, type: "DATE", resolve: (moment) => against(moment, (n) => ({grain: "day", index: n + by}))};
}

function daypart(_line: Line, first: number, last: number, by: number, part: string): Reading {
  return {first, last, type: "TIME", resolve: (moment) => partOf(moment, by, part)};
}

/** The value of a part of the day some days from publication: `1998-01-19TNI`. */
export function partOf({published}: Moment, by: number, part: string, extra = 0): Resolved {
  if (published === null) return unknown(`XXXX-XX-XXT${part}`);
  const value = formatDay(published + by + extra);
  return {value: value && `${value}T${part}`, how: `against ${formatDay(published)}`};
}
