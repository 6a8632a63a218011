import type {TokenRun} from "../doc/readDoc.js";
import {COMMA, NOMINAL, STOP, VERB, type Columns} from "./columns.js";
import type {Draft, Page} from "./draft.js";

const LONGEST = 16;
const SHORTEST = 2;
// What may stand between who speaks and the verb: “used to”, “once”, “likes to”.
const BETWEEN =
  /^(?:used|to|once|often|always|famously|likes?|liked|would|has|had|have|himself|herself|rightly|also|never)$/;
const SAYS =
  /^(?:say|says|said|put|puts|write|writes|wrote|note|notes|noted|observe|observes|observed|remark|remarks|remarked|joke|jokes|joked|explain|explains|explained)$/;

/** “As Ruiz used to say, [an island with a bridge is no island].” What stands behind the comma is what is said. */
export function asTheySay(drafts: readonly Draft[], {doc: {sentences, tokens}, columns}: Page): Draft[] {
  const {lower} = tokens;
  const cues = new Set(drafts.flatMap(({cue}) => (cue ? [cue.first, cue.last] : [])));
  const found: Draft[] = [];
  for (const {first, last} of sentences) {
    if (lower[first] !== "as" || columns.quoted[first]) continue;
    const comma = firstComma({first, last}, columns);
    if (comma < 0 || last - comma <= SHORTEST) continue;
    let verb = comma - 1;
    if (lower[verb] === "it") verb--;
    if (columns.kind[verb] !== VERB || !SAYS.test(lower[verb]!) || cues.has(verb)) continue;
    if (/^put/.test(lower[verb]!) && lower[verb + 1] !== "it") continue;
    let end = verb - 1;
    while (end > first && BETWEEN.test(lower[end]!)) end--;
    if (end === first || columns.kind[end] !== NOMINAL || /^(?:i|we|you)$/.test(lower[end]!)) continue;
    let stop = last;
    while (stop > comma && columns.kind[stop] === STOP) stop--;
    found.push({
      parts: [{first: comma + 1, last: stop}],
      cue: {first: verb, last: comma - 1},
      speaker: {first: first + 1, last: end},
      rules: ["asTheySay"]
    });
  }
  return [...drafts, ...found];
}

function firstComma({first, last}: TokenRun, {kind, mark}: Columns): number {
  for (let i = first + 2; i < Math.min(last, first + LONGEST); i++) {
    if (mark[i]) return -1;
    if (kind[i] === COMMA) return i;
  }
  return -1;
}
