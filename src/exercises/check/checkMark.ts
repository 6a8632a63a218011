import type {Span} from "../../extract/types.js";
import type {Answer, MarkPart, Texts, Verdict} from "../types.js";
import {shareOf} from "./shareOf.js";
import {trimSpan} from "./trimSpan.js";
import {kept, notYet, right} from "./verdicts.js";

/** How much of a mark and its key must be common, as a share of all that either covers. */
const enough = 0.8;

/**
 * A mark is right when it covers the same words as one of the key, but for marks and blanks at its ends and a fifth in between.
 * Points: the marks found, less those that are none, as a share of all.
 */
export function checkMark(part: MarkPart, {marks}: Extract<Answer, {kind: "mark"}>, texts: Texts): Verdict {
  const text = texts.get(part.article) ?? "";
  const given = distinct(marks.slice(0, 500).map((mark) => trimSpan(mark, text))).filter(({start, end}) => start < end);
  if (given.length === 0) return notYet("Mark some words in the article.");
  const same = (a: Span, b: Span): boolean => overlap(a, trimSpan(b, text)) >= enough;
  const remark = part.wrong.find(({when}) => given.some((mark) => same(mark, when)));
  const {key} = part;
  if (key === null) return remark ? notYet(remark.message) : kept;
  const found = key.filter((span) => given.some((mark) => same(mark, span))).length;
  const surplus = given.filter((mark) => !key.some((span) => same(mark, span))).length;
  if (found === key.length && surplus === 0) return right(part.points);
  const points = shareOf(part.points, (found - surplus) / key.length);
  const said = [`You have ${found} of ${key.length}.`];
  if (surplus > 0)
    said.push(
      surplus === 1
        ? "One of your marks is none, or too long or short."
        : `${surplus} of your marks are none, or too long or short.`
    );
  return notYet(remark ? `${remark.message} ${said.join(" ")}` : said.join(" "), points);
}

/** Characters that both cover, of those that either covers. */
function overlap(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}
