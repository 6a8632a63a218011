import {table} from "../lexicon/stance.data.js";
import {rows as rowsOf} from "../lexicon/rows.js";
import type {Quote, Stance} from "../types.js";
import type {Scene} from "./scene.js";

/** Cue (base form or phrase) → what it does, and whether its object is the one told. */
export const cueLexicon = new Map(
  rowsOf(table, 3).map(([cue, stance, object]) => [cue!, {stance: stance as Stance, told: object === "told"}])
);

/** What each quote's cue does, from the cue lexicon: the phrase it opens (“called for”) before its words. */
export function stance(rows: readonly Quote[], scene: Scene): Quote[] {
  const k = scene.doc.tokens;
  return rows.map((row, q) => {
    const cue = scene.cues[q];
    if (!cue) return row;
    let found = phrase(cue.verb);
    for (let i = cue.last; !found && i >= cue.first; i--) found = phrase(i);
    const read = found ? byContent(found, cue.verb, row) : "state";
    return {
      ...row,
      stance: read,
      rules: [...row.rules, read === found ? "stance" : found ? "stanceOfContent" : "stanceUnknown"]
    };
  });

  function phrase(i: number): Stance | undefined {
    const lemma = k.lemma[i]!;
    const two = cueLexicon.get(`${lemma} ${k.lower[i + 1]}`) ?? cueLexicon.get(`${k.lower[i]} ${k.lower[i + 1]}`);
    const one = cueLexicon.get(lemma) ?? cueLexicon.get(k.lower[i]!);
    return (two ?? one)?.stance;
  }

  /** “told them to go” asks for something; so does “said that he must go”; “say they stopped short of” denies. */
  function byContent(read: Stance, verb: number, {text}: Quote): Stance {
    const opening = text.slice(0, 200).toLowerCase();
    if (
      (read === "ask" || read === "state") &&
      /^(?:tell|ask|call)$/.test(k.lemma[verb]!) &&
      /^(?:not )?to\b|^for\b/.test(opening)
    )
      return "request";
    if (read !== "state") return read;
    if (/\bstopped short of\b/.test(opening)) return "deny";
    return /^[^.;"“”]*\b(?:must|should|ought to|needs? to)\b(?! have\b)/.test(opening) ? "request" : read;
  }
}
