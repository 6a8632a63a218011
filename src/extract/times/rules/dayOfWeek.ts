import {against, unknown} from "../against.js";
import {isCapital, isWord} from "../line.js";
import {periodOf} from "../period.js";
import type {Rule} from "../reading.js";

const STEPS: Readonly<Record<string, number>> = {last: -1, this: 0, next: 1};

/** “Tuesday next week”, “Friday of last week”, “last week Friday”, “next week on Tuesday”: a day of a week named beside it. */
export const dayOfWeek: Rule = {
  name: "dayOfWeek",
  opens: (word, sense) => sense.weekday !== undefined || STEPS[word] !== undefined,
  read(line, i) {
    const leads = line.sense[i]!.weekday === undefined;
    const day = leads ? (isWord(line, i + 2, "on", "'s") ? i + 3 : i + 2) : i;
    const week = leads ? i : isWord(line, i + 1, "of") ? i + 2 : i + 1;
    const step = STEPS[line.lower[week] ?? ""];
    const {weekday, plural} = line.sense[day] ?? {};
    if (
      step === undefined ||
      weekday === undefined ||
      plural ||
      !isCapital(line, day) ||
      !isWord(line, week + 1, "week")
    )
      return null;
    return {
      first: i,
      last: leads ? day : week + 1,
      type: "DATE",
      resolve: (moment) => {
        if (moment.published === null) return unknown(`XXXX-WXX-${weekday}`);
        return against(moment, (n) => ({grain: "day", index: (periodOf("week", n).index + step) * 7 - 4 + weekday}));
      }
    };
  }
};
