import {tokenAt} from "../doc/readDoc.js";
import type {TokenRun} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";

// An opening mark, a name (RUIZ, ANA RUIZ, Ana Ruiz, Q, A), sometimes a title, and a colon.
const TURN =
  /^["“]?(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:,[^:\n]{0,40}| \([^):\n]{1,40}\))?|(?:\p{Lu}[\p{L}.'’-]{1,20} ){0,2}\p{Lu}[\p{L}.'’-]{1,20}|[QA]):\s+\S/u;
const ASIDE = /^["“]?[([]/;
// A line at the head of the text that only looks like a turn.
const HEADING = /^(?:(?:Full )?Transcript|Interview|Podcast|Video|Audio|Watch|Listen|Read)$/iu;
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
  const {turns, headings} = turnsOf(page);
  if (turns.length === 0) return [...drafts];
  const inTurn = new Uint8Array(page.columns.n);
  for (const {parts, speaker} of [...turns, ...headings]) {
    inTurn.fill(1, speaker.first, speaker.last + 1);
    for (const {first, last} of parts) inTurn.fill(1, first, last + 1);
  }
  const kept = drafts.filter(
    ({parts, cue}) => !inTurn[(cue ?? parts[0]!).first] && !parts.some(({first, last}) => inTurn[first] || inTurn[last])
  );
  return [...kept, ...turns.map((turn) => ({...turn, rules: ["transcript"]}))];
}

/** The turns, and the line at the head of the text that only looks like one: “Transcript: the mayor on the flood”. */
function turnsOf({doc: {tokens, paragraphs, text}, columns: {mark}}: Page): Record<"turns" | "headings", Turn[]> {
  const turns: Turn[] = [];
  const names = new Map<string, number>();
  let open = false;
  let heading = "";
  for (const {first, last} of paragraphs) {
    const start = tokens.start[first]!;
    const head = text.slice(start, start + 120);
    const name = TURN.exec(head)?.[1];
    if (name) {
      const colon = tokenAt(tokens, start + head.indexOf(name) + name.length);
      open = colon < last;
      if (!open) continue;
      if (first === 0 && HEADING.test(name)) heading = name;
      names.set(name, (names.get(name) ?? 0) + 1);
      const speaker = {first: mark[first] ? first + 1 : first, last: colon - 1};
      turns.push({parts: [{first: colon + 1, last}], cue: {first: colon, last: colon}, speaker});
    } else if (ASIDE.test(head)) continue;
    else if (open && mark[first] === 1) turns.at(-1)!.parts.push({first, last});
    else open = false;
  }
  // the same names come back, two of them at least: else these are headings
  const back = [...names.values()].filter((times) => times > 1).length;
  if (turns.length < FEWEST_TURNS || back < 2) return {turns: [], headings: []};
  const headings = turns.splice(0, names.get(heading) === 1 ? 1 : 0);
  return {turns, headings};
}
