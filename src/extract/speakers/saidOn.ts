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
  const bySentence = new Map<number, Quote>();
  const byTimes = timesBySentence(scene);
  return rows.map((row, q) => {
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
        otherVerb(k, token, verb, around.first)
      )
        continue;
      const far = Math.abs(token - verb);
      if (!best || far < best.far) best = {value, far};
    }
    let next = row;
    const earlier = bySentence.get(sentence);
    const within = scene.quoteAt[verb];
    if (best) next = {...row, saidOn: best.value, rules: [...row.rules, "saidOn"]};
    else if (earlier?.saidOn && earlier.speaker === row.speaker && within === -1) {
      next = {...row, saidOn: earlier.saidOn, rules: [...row.rules, "saidOnCarried"]};
    }
    if (next.saidOn) bySentence.set(sentence, next);
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
