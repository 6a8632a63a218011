import {innerDay, withPart} from "../daypart.js";
import type {Rule} from "../reading.js";

/** “Friday night”, “last Monday morning”, “March 5 afternoon”, “3:30 Tuesday morning” in part: a day and its part. */
export const dayWithPart: Rule = {
  name: "dayWithPart",
  opens: (word, sense) =>
    sense.weekday !== undefined || sense.month !== undefined || /^(?:last|next|this|the)$/.test(word),
  read(line, i, inner) {
    const day = innerDay(line, i, inner);
    const sense = day && line.sense[day.last + 1];
    if (!sense?.part || sense.plural) return null;
    return {
      first: i,
      last: day!.last + 1,
      type: "TIME",
      resolve: (moment) => withPart(day!.resolve(moment), sense.part!)
    };
  }
};
