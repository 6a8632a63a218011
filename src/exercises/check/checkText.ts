import type {Answer, Place, TextPart, Verdict} from "../types.js";
import {shareOf} from "./shareOf.js";
import {kept, notYet, right} from "./verdicts.js";

/**
 * What a program can see of a short text: its length, and whether it cites places that bear it. Points for citations only; what is
 * said is for a person to read, so the verdict stays open unless all points are the citations'.
 */
export function checkText(part: TextPart, {text, citations}: Extract<Answer, {kind: "text"}>): Verdict {
  const words = text.slice(0, 100_000).trim().split(/\s+/).filter(Boolean).length;
  if (words < part.atLeast) return notYet(`You wrote ${count(words, "word")}; write at least ${part.atLeast}.`);
  if (words > part.atMost) return notYet(`You wrote ${words} words; ${part.atMost} are enough.`);
  const cited = citations.slice(0, 200);
  const remark = part.wrong.find(({when}) => cited.some((place) => touch(place, when)));
  const {key} = part;
  const ask = `The text wants ${count(part.citations, "citation")}; you have ${cited.length}. Pick the sentences in the article.`;
  if (key === null) return cited.length < part.citations ? notYet(ask) : remark ? notYet(remark.message) : kept;
  const bearing = key.filter((place) => cited.some((other) => touch(place, other))).length;
  const points = part.citations === 0 ? part.citationPoints : shareOf(part.citationPoints, bearing / part.citations);
  if (bearing < part.citations)
    return notYet(
      remark?.message ?? (cited.length < part.citations ? ask : "Not every sentence you cite bears on the question."),
      points
    );
  if (part.citationPoints >= part.points) return right(part.points);
  return {correct: null, message: "The citations hold. The text is read by your teacher.", points};
}

function touch(a: Place, b: Place): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
