import type {Reading} from "./reading.js";
import {sentenceOf} from "./sentenceOf.js";
import {capital} from "./words.js";

/** An event of an article. */
export interface Row {
  readonly r: Reading;
  readonly e: Reading["events"][number];
}

/** Characters that the words of an event may take in a row of a chart. */
const longest = 84;

/**
 * An event in words: as the text has it from actor to target where they stand near, else actor, trigger, target by name, else
 * the words around the trigger.
 */
export function eventWords({r, e}: Row): string {
  const {text} = r;
  const sentence = sentenceOf(r, e);
  const parts = [e.actorText, e.targetText].flatMap((words) => nearest(text, words, e.start, sentence) ?? []);
  const start = Math.min(e.start, ...parts.map((p) => p.start));
  const end = Math.max(e.end, ...parts.map((p) => p.end));
  if (parts.length > 0 && end - start <= longest && !/[\r\n“”"]/.test(text.slice(start, end)))
    return capital(text.slice(start, end).replace(/, (?:who|which) /, " "));
  const actor = e.actor ?? e.actorText;
  const target = e.target ?? e.targetText;
  if (actor || target) return capital([actor, e.text, target].filter(Boolean).join(" "));
  const before = text.slice(Math.max(sentence.start, e.start - 24), e.start);
  const after = text.slice(e.end, Math.min(sentence.end, e.end + 24));
  const whole = (words: string, cut: boolean, pattern: RegExp) => (cut ? words.replace(pattern, "") : words);
  return `…${whole(before, e.start - 24 > sentence.start, /^\S*\s/)}${e.text}${whole(after, e.end + 24 < sentence.end, /\s\S*$/)}…`;
}

/** The occurrence of some words in a sentence that stands nearest to a place. */
function nearest(text: string, words: string | null, place: number, {start, end}: {start: number; end: number}) {
  if (!words || /^(?:it|he|she|they|him|her|them|who|which|we|i)$/i.test(words)) return null;
  let best: {start: number; end: number} | null = null;
  for (let at = text.indexOf(words, start); at >= 0 && at + words.length <= end; at = text.indexOf(words, at + 1)) {
    const whole = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + words.length));
    if (whole && (!best || Math.abs(at - place) < Math.abs(best.start - place)))
      best = {start: at, end: at + words.length};
  }
  return best;
}
