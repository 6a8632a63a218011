import {tokenAt} from "../doc/readDoc.js";
import type {Tokens} from "../doc/tokens.js";
import type {Quote} from "../types.js";
import {aroundCue} from "./attribution.js";
import type {Scene} from "./scene.js";

/**
 * When it was said: the date beside the cue (“said on Friday”, “in an interview published on Monday”), not one inside the
 * words said. A second cue of the same speaker in the sentence has the first one's: “On Thursday, … urged …, saying …”.
 */
export function saidOn(rows: readonly Quote[], scene: Scene): Quote[] {
  const k = scene.doc.tokens;
  const bySentence = new Map<number, {row: Quote; verb: number}>();
  const byTimes = timesBySentence(scene);
  const {published} = scene.doc.article;
  // nobody has said it on a day after the day of publication
  const isAhead = (value: string) => published !== null && firstDay(value) > published.slice(0, 10);
  return rows.map((row, q) => {
    // “who said that he would resign, has left on Monday”: another verb stands between the words said and the date
    const behindContent = (token: number): boolean => {
      const end = tokenAt(k, row.end);
      if (row.type === "direct" || end > token || row.cueStart === null || row.start < row.cueStart) return false;
      for (let i = end; i < token; i++) if (k.word[i] !== "," && /^(?:VERB|AUX)$/.test(k.pos[i]!)) return true;
      return false;
    };
    const around = aroundCue(scene, q);
    if (!around) return row;
    const {verb} = scene.cues[q]!;
    const sentence = k.sentence[verb]!;
    let best: {value: string; far: number} | null = null;
    for (const {token, value} of byTimes.get(sentence) ?? []) {
      if (
        token < around.first ||
        token > around.last ||
        !around.holds(token) ||
        otherVerb(k, token, verb, around.first) ||
        isAhead(value) ||
        behindContent(token)
      )
        continue;
      const far = Math.abs(token - verb);
      if (!best || far < best.far) best = {value, far};
    }
    let next = row;
    const earlier = bySentence.get(sentence);
    const within = scene.quoteAt[verb];
    if (best) next = {...row, saidOn: best.value, rules: [...row.rules, "saidOn"]};
    else if (earlier?.row.speaker === row.speaker && within === -1 && around.holds(earlier.verb)) {
      // “The board, which said last week that …, declined to comment”: what a clause dates is dated there alone
      next = {...row, saidOn: earlier.row.saidOn, rules: [...row.rules, "saidOnCarried"]};
    }
    if (next.saidOn) bySentence.set(sentence, {row: next, verb});
    return next;
  });
}

/** The dates of each sentence, with the token each starts at. */
function timesBySentence({doc: {tokens: k}, times}: Scene): Map<number, {token: number; value: string}[]> {
  const out = new Map<number, {token: number; value: string}[]>();
  for (const {type, value, start} of times) {
    if ((type !== "DATE" && type !== "TIME") || value === null || !/^\d{4}/.test(value)) continue;
    const token = tokenAt(k, start);
    if (token >= k.n) continue;
    const sentence = k.sentence[token]!;
    const list = out.get(sentence);
    if (list) list.push({token, value});
    else out.set(sentence, [{token, value}]);
  }
  return out;
}

/** Whether a date belongs to another verb of the sentence: “sold arms last year and has made clear that …”. */
function otherVerb(k: Tokens, token: number, verb: number, first: number): boolean {
  const [from, to] = token < verb ? [token, verb] : [verb + 1, token];
  for (let i = from; i < to; i++) {
    if (/^(?:and|but)$/.test(k.lower[i]!) && /^(?:VERB|AUX|ADV)$/.test(k.pos[i + 1] ?? "")) return true;
  }
  if (token > verb) return false;
  // before the cue: at the head of the sentence (“On Thursday, …”) or with no verb between (“in remarks on Monday said”)
  for (let i = from; i < to; i++)
    if (k.pos[i] === "VERB" || (k.pos[i] === "AUX" && k.pos[i + 1] !== "VERB")) return token - first > 4;
  return false;
}

/** The first day of a date as TIMEX3 writes it, to compare with another: 2025, 2024-03, 2024-W09, 2024-Q1; weeks and seasons by their year. */
function firstDay(value: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? [];
  return `${year}-${month ?? "01"}-${day ?? "01"}`;
}
