import {unknown} from "../against.js";
import {formatDay} from "../calendar.js";
import {isWord, type Line} from "../line.js";
import type {Moment, Reading, Resolved, Rule} from "../reading.js";

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

export function daypart(_line: Line, first: number, last: number, by: number, part: string): Reading {
  return {first, last, type: "TIME", resolve: (moment) => partOf(moment, by, part)};
}

/** The value of a part of the day some days from publication: `1998-01-19TNI`. */
export function partOf({published}: Moment, by: number, part: string, extra = 0): Resolved {
  if (published === null) return unknown(`XXXX-XX-XXT${part}`);
  const value = formatDay(published + by + extra);
  return {value: value && `${value}T${part}`, how: `against ${formatDay(published)}`};
}
