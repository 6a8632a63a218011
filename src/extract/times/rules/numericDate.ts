import {inYear} from "../partial.js";
import type {Rule} from "../reading.js";

/** “2013-05-11”, “3/4/2012”, “11.05.2013”. */
export const numericDate: Rule = {
  name: "numericDate",
  opens: (_word, sense) => sense.date !== undefined,
  read(line, i) {
    const date = line.sense[i]?.date;
    if (!date) return null;
    const {year, month, day} = date;
    return {first: i, last: i, type: "DATE", resolve: () => inYear(year, month, day, "as written")};
  }
};
