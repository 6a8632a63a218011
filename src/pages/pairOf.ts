import {groups} from "./groups.js";
import type {Corpus} from "./corpus.js";
import type {Reading} from "./reading.js";

/** The two articles that are set side by side, by date: both of two; of more, those that tell most of the same. */
export function pairOf({readings, tellings}: Corpus): readonly [Reading, Reading] | null {
  const [a, b] = readings;
  if (!a || !b) return null;
  if (readings.length === 2) return [a, b];
  const links = groups(tellings, (t) => [t.left.article.id, t.right.article.id].sort().join("\n"));
  const most = [...links].sort((x, y) => y[1].length - x[1].length)[0];
  if (!most) return [a, b];
  const ids = most[0].split("\n");
  const pair = readings.filter((r) => ids.includes(r.id));
  return pair.length === 2 ? [pair[0]!, pair[1]!] : [a, b];
}
