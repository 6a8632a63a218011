import {formatDay} from "../calendar.js";
import {readLength} from "../length.js";
import {isWord} from "../line.js";
import {reach} from "../reach.js";
import type {Rule} from "../reading.js";

/** “the past two months”, “the next few days”, “the first nine months”, “recent weeks” left to others. */
export const stretch: Rule = {
  name: "stretch",
  opens: (word) =>
    /^(?:the|these|those|this|his|its|past|last|next|coming|preceding|previous|following|first|latest|final)$/.test(
      word
    ),
  read(line, i) {
    let at = isWord(line, i, "the", "these", "those", "this", "his", "its") ? i + 1 : i;
    const the = at > i;
    // “the trial will last five weeks”
    if (isWord(line, at, "last") && (isWord(line, at - 1, "to") || line.pos[at] === "VERB")) return null;
    if (isWord(line, at, "year") && isWord(line, at + 2, "earlier", "ago")) at += 3;
    const side = isWord(line, at, "past", "last", "preceding", "previous")
      ? -1
      : isWord(line, at, "next", "coming", "following")
        ? 1
        : 0;
    if (
      side ||
      isWord(line, at, "first", "latest", "final", "other", "same", "entire", "full", "whole", "last", "remaining")
    )
      at++;
    else if (!the) return null;
    const length = readLength(line, at);
    if (!length || isWord(line, at, "a", "an")) return null;
    if (!side && !isWord(line, i, "the", "first", "final", "these", "those")) return null;
    const {count, unit, value, last, joined} = length;
    if (joined) return null;
    const end = isWord(line, last + 1, "or") && isWord(line, last + 2, "so", "more") ? last + 2 : last;
    const beside = isWord(line, i + (the ? 1 : 0), "preceding", "previous", "following");
    return {
      first: i,
      last: end,
      type: "DURATION",
      resolve: ({published}) => {
        if (!side || beside || count === null || published === null)
          return {value, how: "a length of time", span: null};
        const how = `${side < 0 ? "up to" : "from"} ${formatDay(published)}`;
        return {value, how, span: reach(unit, side * count, published)};
      }
    };
  }
};
