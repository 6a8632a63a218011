import type {Span} from "../extract/types.js";
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
 * An event in words, always as the text has them: from actor to target where they stand near, else what of them stands near the
 * trigger, else the words around it. An actor who stands elsewhere is named before a colon, so that no sentence is made up.
 */
export function eventWords({r, e}: Row): string {
  const {text} = r;
  const sentence = sentenceOf(r, e);
  const [actor, target] = [e.actorText, e.targetText].map((words) => nearest(text, words, e.start, sentence));
  const whole = [[actor, target], [target], [actor]]
    .map((parts) => parts.flatMap((part) => part ?? []))
    .filter((parts) => parts.length > 0)
    .map((parts) => ({
      start: Math.min(e.start, ...parts.map((p) => p.start)),
      end: Math.max(e.end, ...parts.map((p) => p.end))
    }))
    .find(({start, end}) => end - start <= longest && !/[\r\n“”"]/.test(text.slice(start, end)));
  const shown = whole ? text.slice(whole.start, whole.end).replace(/, (?:who|which) /, " ") : around(r, e, sentence);
  const isThere = actor != null && whole != null && actor.start >= whole.start && actor.end <= whole.end;
  const who = isThere ? null : (e.actor ?? e.actorText);
  return capital(who == null || shown.includes(who) ? shown : `${who}: ${shown}`);
}

/** Some words before the trigger and after it, within its sentence; dots where they are cut. */
function around({text}: Row["r"], e: Row["e"], sentence: Span): string {
  const [from, to] = [e.start - 24, e.end + 24];
  const before =
    from > sentence.start ? `…${text.slice(from, e.start).replace(/^\S*\s/, "")}` : text.slice(sentence.start, e.start);
  const after = to < sentence.end ? `${text.slice(e.end, to).replace(/\s\S*$/, "")}…` : text.slice(e.end, sentence.end);
  return `${before}${e.text}${after}`;
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
