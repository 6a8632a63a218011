import {against, unknown} from "../against.js";
import {pad} from "../calendar.js";
import {isCapital, isWord} from "../line.js";
import {periodOf} from "../period.js";
import type {Rule} from "../reading.js";

/** “last May”, “next January”, “this September”. */
export const nearMonth: Rule = {
  name: "nearMonth",
  opens: (word) => /^(?:this|last|past|next|coming)$/.test(word),
  read(line, i) {
    const at = isWord(line, i, "this") && isWord(line, i + 1, "past", "coming") ? i + 1 : i;
    const step = isWord(line, at, "last", "past")
      ? -1
      : isWord(line, at, "next", "coming")
        ? 1
        : isWord(line, at, "this")
          ? 0
          : null;
    const month = line.sense[at + 1]?.month;
    if (step === null || month === undefined || line.sense[at + 1]!.prefix || !isCapital(line, at + 1)) return null;
    if (line.lower[at + 1] === "may" && /AUX|VERB/.test(line.pos[at + 1]!) && step === 0) return null;
    return {
      first: i,
      last: at + 1,
      type: "DATE",
      resolve: (moment) => {
        if (moment.published === null) return unknown(`XXXX-${pad(month, 2)}`);
        return against(moment, (n) => {
          const now = periodOf("month", n).index;
          const back = (((now - (month - 1)) % 12) + 12) % 12;
          if (step < 0) return {grain: "month", index: now - (back || 12)};
          if (step > 0) return {grain: "month", index: now - back + 12};
          return {grain: "month", index: Math.floor(now / 12) * 12 + month - 1};
        });
      }
    };
  }
};
