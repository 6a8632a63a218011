import {groups} from "./groups.js";
import type {Corpus} from "./corpus.js";
import type {Reading} from "./reading.js";

/** Fewer links than this are no likeness. */
const fewest = 3;

/**
 * The two articles that are set side by side, by date: both of two; of more, those that tell most of the same for how much they tell
 * (links over the geometric mean of their events: Ochiai's coefficient), so that the longest article is not always one of them.
 */
export function pairOf({readings, tellings}: Corpus): readonly [Reading, Reading] | null {
  const [a, b] = readings;
  if (!a || !b) return null;
  if (readings.length === 2) return [a, b];
  const links = groups(tellings, (t) => [t.left.article.id, t.right.article.id].sort().join("\n"));
  const events = new Map(readings.map((r) => [r.id, r.events.length]));
  const ranked = [...links].map(([key, own]) => {
    const ids = key.split("\n");
    // Each event counts once, however many of the other article it is like.
    const length = Math.min(new Set(own.map((t) => t.left.event)).size, new Set(own.map((t) => t.right.event)).size);
    const size = Math.sqrt(ids.reduce((product, id) => product * Math.max(1, events.get(id) ?? 1), 1));
    return {ids, length, likeness: length / size};
  });
  const most = ranked.sort(
    (x, y) => Math.min(y.length, fewest) - Math.min(x.length, fewest) || y.likeness - x.likeness || y.length - x.length
  )[0];
  if (!most) return [a, b];
  const {ids} = most;
  const pair = readings.filter((r) => ids.includes(r.id));
  return pair.length === 2 ? [pair[0]!, pair[1]!] : [a, b];
}
