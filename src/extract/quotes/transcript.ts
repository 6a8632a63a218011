import {tokenAt} from "../doc/readDoc.js";
import type {TokenRun} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";

// An opening mark, a name (RUIZ, ANA RUIZ, Ana Ruiz, Q, A), sometimes a title, and a colon.
const TURN =
  /^["“]?(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:,[^:\n]{0,40})?|(?:\p{Lu}[\p{L}.'’-]{1,20} ){0,2}\p{Lu}[\p{L}.'’-]{1,20}|[QA]):\s+\S/u;
const ASIDE = /^["“]?[([]/;
const FEWEST_TURNS = 4;

interface Turn {
  readonly parts: TokenRun[];
  readonly cue: TokenRun;
  readonly speaker: TokenRun;
}

/**
 * “RUIZ: When will it open?” A paragraph that begins with a name and a colon is that speaker's turn, in a text where such names come
 * back; so is a paragraph after it that goes on with an opening mark.
 */
export function transcript(drafts: readonly Draft[], page: Page): Draft[] {
  const turns = turnsOf(page);
  if (turns.length === 0) return [...drafts];
  const inTurn = new Uint8Array(page.columns.n);
  for (const {parts, speaker} of turns) {
    inTurn.fill(1, speaker.first, speaker.last + 1);
    for (const {first, last} of parts) inTurn.fill(1, first, last + 1);
  }
  const kept = drafts.filter(
    ({parts, cue}) => !inTurn[(cue ?? parts[0]!).first] && !parts.some(({first, last}) => inTurn[first] || inTurn[last])
  );
  return [...kept, ...turns.map((turn) => ({...turn, rules: ["transcript"]}))];
}

function turnsOf({doc: {tokens, paragraphs, text}, columns: {mark}}: Page): Turn[] {
  const turns: Turn[] = [];
  const names = new Map<string, number>();
  let open = false;
  for (const {first, last} of paragraphs) {
    const start = tokens.start[first]!;
    const head = text.slice(start, start + 120);
    const name = TURN.exec(head)?.[1];
    if (name) {
      const colon = tokenAt(tokens, start + head.indexOf(name) + name.length);
      open = colon < last;
      if (!open) continue;
      names.set(name, (names.get(name) ?? 0) + 1);
      const speaker = {first: mark[first] ? first + 1 : first, last: colon - 1};
      turns.push({parts: [{first: colon + 1, last}], cue: {first: colon, last: colon}, speaker});
    } else if (ASIDE.test(head)) continue;
    else if (open && mark[first] === 1) turns.at(-1)!.parts.push({first, last});
    else open = false;
  }
  // the same names come back, two of them at least: else these are headings
  const back = [...names.values()].filter((times) => times > 1).length;
  return turns.length < FEWEST_TURNS || back < 2 ? [] : turns;
}
