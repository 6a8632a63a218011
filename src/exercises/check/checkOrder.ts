import type {Answer, OrderPart, Verdict} from "../types.js";
import {shareOf} from "./shareOf.js";
import {kept, notYet, right} from "./verdicts.js";

/**
 * Points by Kendall's tau, never below 0: the share of pairs in the right order less the share in the wrong one
 * (M. G. Kendall, A New Measure of Rank Correlation, 1938).
 */
export function checkOrder(part: OrderPart, {order}: Extract<Answer, {kind: "order"}>): Verdict {
  const whole =
    order.length === part.items.length && new Set(order).size === order.length && order.every((i) => i in part.items);
  if (!whole) return notYet("Put every line in its place, each once.");
  const before = (first: number, then: number): boolean => order.indexOf(first) < order.indexOf(then);
  const remark = part.wrong.find(({when}) => before(when.first, when.then));
  const {key} = part;
  if (key === null) return remark ? notYet(remark.message) : kept;
  const pairs = key.flatMap((first, i) => key.slice(i + 1).map((then) => before(first, then)));
  const good = pairs.filter(Boolean).length;
  if (good === pairs.length) return right(part.points);
  const points = shareOf(part.points, (2 * good) / pairs.length - 1);
  return notYet(remark?.message ?? "Not yet in order: look for two neighbours that should change places.", points);
}
