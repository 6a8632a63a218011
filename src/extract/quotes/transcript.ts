import {tokenAt, type TokenRun} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";
import {meets} from "./tokenRuns.js";

const TURN =
  /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:,[^:\n]{0,40})?|(?:\p{Lu}[\p{L}.'’-]+ ){0,2}\p{Lu}[\p{L}.'’-]+|[QA]):\s+\S/u;
const FEWEST_TURNS = 4;

/** “RUIZ: When will it open?” A paragraph that begins with a name and a colon is that speaker's turn, in a text with several such. */
export function transcript(drafts: readonly Draft[], {doc, columns}: Page): Draft[] {
  const {tokens, paragraphs, text} = doc;
  const turns: (Draft & {readonly all: TokenRun})[] = [];
  const names = new Map<string, number>();
  for (const all of paragraphs) {
    const start = tokens.start[all.first]!;
    const name = TURN.exec(text.slice(start, start + 100))?.[1];
    if (!name) continue;
    const colon = tokenAt(tokens, start + name.length);
    if (colon >= all.last) continue;
    names.set(name, (names.get(name) ?? 0) + 1);
    turns.push({
      all,
      parts: [{first: colon + 1, last: all.last}],
      cue: {first: colon, last: colon},
      speaker: {first: all.first, last: colon - 1},
      rules: ["transcript"]
    });
  }
  // the same names come back, two of them at least: else these are headings
  const back = [...names.values()].filter((times) => times > 1).length;
  if (turns.length < FEWEST_TURNS || back < 2) return [...drafts];
  // an answer may run on over paragraphs without a name
  const inTurn = new Uint8Array(columns.n);
  for (const {all} of turns) inTurn.fill(1, all.first, all.last + 1);
  const kept = drafts.filter(
    ({parts, cue}) =>
      !(cue ? inTurn[cue.first] : inTurn[parts[0]!.first]) &&
      !parts.some((part) => turns.some(({all}) => inTurn[part.first] && meets(all, part)))
  );
  return [...kept, ...turns.map(({parts, cue, speaker, rules}) => ({parts, cue, speaker, rules}))];
}
