import {parseDateline} from "../extract/layout/parseDateline.js";

// A front matter after the first; a line of nothing but signs; each on lines of its own.
const FRONT = /\n---[ \t]*\n(?=(?:[a-z]+: .*\n)+---[ \t]*\n)/gi;
const RULE = /\n[ \t]*(?:[-=_*#~]{5,}|\* \* \*|• • •)[ \t]*\n+/g;

/**
 * Offsets at which another article seems to begin: a second front matter, a line of signs with a text of some length after it, or a
 * second dateline. Only a guess: the reader decides.
 */
export function findSecond(text: string): number[] {
  const fronts = [...text.matchAll(FRONT)].map(({index}) => index + 1);
  if (fronts.length > 0) return fronts;
  const rules = [...text.matchAll(RULE)]
    .map(({index, 0: line}) => index + line.length)
    .filter((at, i, all) => words(text.slice(all[i - 1] ?? 0, at)) > 40 && words(text.slice(at, all[i + 1])) > 40);
  if (rules.length > 0) return rules;
  const datelines: number[] = [];
  for (const {index, 0: line} of text.matchAll(/[^\n]+/g)) {
    if (!/^\p{Lu}/u.test(line) || !parseDateline(line.slice(0, 140))) continue;
    if (datelines.length === 0 || words(text.slice(datelines.at(-1)!, index)) > 40) datelines.push(index);
  }
  return datelines.slice(1);
}

const words = (text: string): number => text.match(/\S+/g)?.length ?? 0;
