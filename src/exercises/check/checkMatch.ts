import type {Answer, MatchPart, Verdict} from "../types.js";
import {shareOf} from "./shareOf.js";
import {kept, notYet, right} from "./verdicts.js";

/** Points: the share of things that are matched rightly. */
export function checkMatch(part: MatchPart, {options}: Extract<Answer, {kind: "match"}>): Verdict {
  const given = part.items.map((_, i) => {
    const option = options[i] ?? null;
    return option !== null && option in part.options ? option : null;
  });
  if (given.some((option) => option === null)) return notYet("Choose something in every row.");
  const remarks = part.wrong.filter(({when}) => given[when.item] === when.option).map(({message}) => message);
  const {key} = part;
  if (key === null) return remarks.length > 0 ? notYet(remarks.join(" ")) : kept;
  const good = key.filter((option, i) => given[i] === option).length;
  if (good === key.length) return right(part.points);
  return notYet(
    [...remarks, `${good} of ${key.length} are matched.`].join(" "),
    shareOf(part.points, good / key.length)
  );
}
