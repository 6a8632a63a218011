import {COMMA, MODIFIER, NOMINAL, STOP, VERB} from "./columns.js";
import type {Draft, Page} from "./draft.js";

// A verb of this class is a cue in most of its uses: say, tell, add.
const STRONG = 4;
const LONGEST_SUBJECT = 8;

/**
 * “an attack that the agency says [killed 17 people]”, “a plan which critics say [will fail]”: a verb of saying with its own
 * subject, put in before the verb of a clause about something.
 */
export function relativeSays(drafts: readonly Draft[], page: Page): Draft[] {
  const {doc, columns} = page;
  const {kind, quoted, cueClass} = columns;
  const {tokens, sentences} = doc;
  const cues = new Uint8Array(columns.n);
  for (const {cue} of drafts) if (cue) cues.fill(1, cue.first, cue.last + 1);
  const found: Draft[] = [];
  for (let verb = 2; verb + 1 < columns.n; verb++) {
    if (kind[verb] !== VERB || cueClass[verb]! < STRONG || quoted[verb] || cues[verb]) continue;
    const {first, last} = sentences[tokens.sentence[verb]!]!;
    if (verb + 1 > last || kind[verb + 1] !== VERB || /ing$/.test(tokens.lower[verb + 1]!)) continue;
    if (tokens.lower[verb + 1] === "to" || quoted[verb + 1]) continue;
    let subject = verb;
    while (subject > first && verb - subject < LONGEST_SUBJECT && isNominal(subject - 1)) subject--;
    if (subject === verb || kind[verb - 1] !== NOMINAL || !/^(?:that|which|who)$/.test(tokens.lower[subject - 1]!))
      continue;
    // “said that the agency says killed …”: the clause is about a noun before it
    if (kind[subject - 2] !== NOMINAL && kind[subject - 2] !== COMMA) continue;
    found.push({
      parts: [{first: verb + 1, last: clauseEnd(verb + 1, last)}],
      cue: {first: verb, last: verb},
      speaker: {first: subject, last: verb - 1},
      rules: ["relativeSays"]
    });
  }
  if (found.length === 0) return [...drafts];
  // which clause, from 1, each token stands in, with its subject and what opens it
  const clause = new Int32Array(columns.n);
  found.forEach(({parts, speaker}, i) => clause.fill(i + 1, speaker!.first - 1, parts[0]!.last + 1));
  const isSpare = ({rules, parts}: Draft): boolean =>
    rules.includes("uncovered") && parts.every(({first, last}) => clause[first]! > 0 && clause[first] === clause[last]);
  return [...drafts.filter((draft) => !isSpare(draft)), ...found];

  function isNominal(i: number): boolean {
    return (kind[i] === NOMINAL || kind[i] === MODIFIER) && !/^(?:that|which|who)$/.test(tokens.lower[i]!);
  }

  function clauseEnd(from: number, last: number): number {
    let end = from;
    while (end < last && kind[end + 1] !== COMMA && kind[end + 1] !== STOP && !/^[;:()–—]$/.test(tokens.word[end + 1]!))
      end++;
    return end;
  }
}
