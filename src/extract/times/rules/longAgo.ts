import {isWord} from "../line.js";
import type {Rule} from "../reading.js";

/** “a while ago”, “long ago”, “moments ago”, “some time ago”. */
export const longAgo: Rule = {
  name: "longAgo",
  opens: (word) => /^(?:a|long|moments|some)$/.test(word),
  read(line, i) {
    const at = isWord(line, i, "a")
      ? isWord(line, i + 1, "while", "moment")
        ? i + 2
        : isWord(line, i + 1, "short", "long") && isWord(line, i + 2, "time", "while")
          ? i + 3
          : i
      : isWord(line, i, "some") && isWord(line, i + 1, "time")
        ? i + 2
        : isWord(line, i, "long", "moments")
          ? i + 1
          : i;
    if (at === i || !isWord(line, at, "ago")) return null;
    return {
      first: i,
      last: at,
      type: "DATE",
      resolve: () => ({value: "PAST_REF", how: "before the time of writing", span: null})
    };
  }
};
