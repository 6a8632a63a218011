import {isCapital, isWord} from "../line.js";
import type {Rule} from "../reading.js";
import {repeated} from "../repeated.js";

/** “Fridays”, “Monday mornings”, “weekends”. */
export const plurals: Rule = {
  name: "plurals",
  opens: (word, sense) => sense.weekday !== undefined || word === "weekends",
  read(line, i) {
    if (isWord(line, i, "weekends")) return repeated(i, i, "XXXX-WXX-WE");
    const sense = line.sense[i];
    if (sense?.weekday === undefined || !isCapital(line, i)) return null;
    const part = line.sense[i + 1];
    if (part?.part && part.plural) return repeated(i, i + 1, `XXXX-WXX-${sense.weekday}T${part.part}`);
    return sense.plural ? repeated(i, i, `XXXX-WXX-${sense.weekday}`) : null;
  }
};
