import type {Answer, ChoicePart, Verdict} from "../types.js";
import {shareOf} from "./shareOf.js";
import {kept, notYet, right} from "./verdicts.js";

/** One option: all or nothing. Many: each option rightly chosen counts, each wrongly chosen takes one away. */
export function checkChoice(part: ChoicePart, {chosen}: Extract<Answer, {kind: "choice"}>): Verdict {
  const picked = [...new Set(chosen)].filter((i) => i in part.options);
  if (picked.length === 0) return notYet(part.many ? "Choose one or more." : "Choose one.");
  if (!part.many && picked.length > 1) return notYet("Choose one only.");
  const messages = part.wrong.filter(({when}) => picked.includes(when)).map(({message}) => message);
  const {key} = part;
  if (key === null) return messages.length > 0 ? notYet(messages.join(" ")) : kept;
  const good = picked.filter((i) => key.includes(i)).length;
  const bad = picked.length - good;
  if (good === key.length && bad === 0) return right(part.points);
  const points = part.many ? shareOf(part.points, (good - bad) / key.length) : 0;
  if (messages.length > 0) return notYet(messages.join(" "), points);
  if (!part.many) return notYet("Not this one. Read the place again.", points);
  const said =
    bad > 0
      ? `${good} of your ${picked.length} ${good === 1 ? "is" : "are"} right.`
      : "What you chose is right, and something is missing.";
  return notYet(said, points);
}
