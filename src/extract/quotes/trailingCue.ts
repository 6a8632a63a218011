import type {TokenRun} from "../doc/readDoc.js";
import {COMMA, MODIFIER, NOMINAL, STOP, VERB, type Columns} from "./columns.js";
import type {Draft, Page} from "./draft.js";
import {holds, tokensOfRun} from "./tokenRuns.js";

const LONGEST_TAIL = 16;
// A verb of this class is a cue in most of its uses: say, tell, add.
const STRONG = 4;
// Whatever part of speech a tagger sees in a headline.
const SAYS =
  /^(?:say|claim|warn|insist|admit|suggest|report|argue|reveal|announce|fear|hint|vow|find|show|conclude)s?$/;
const RELATIVE = new Set(["who", "which", "that", "and", "but", "as"]);

/**
 * “Rain is likely, the office told reporters.” “Rain is likely, the office said on Friday, according to the paper.”
 * A sentence that ends with a comma, a speaker and a verb of saying reports all that stands before the comma. The taggers
 * may miss it, or take the last of two such cues, and the first with it as its content: the first is then the cue.
 */
export function trailingCue(drafts: readonly Draft[], {doc: {sentences, tokens}, columns, zones}: Page): Draft[] {
  const title = zones.find(({kind}) => kind === "headline");
  const found: Draft[] = [];
  const byCue = new Map<number, Draft[]>();
  for (const draft of drafts)
    for (const i of draft.cue ? tokensOfRun(draft.cue) : []) byCue.set(i, [...(byCue.get(i) ?? []), draft]);
  const bySentence = new Map<number, Draft>();
  sentences.forEach((sentence, s) => {
    const inTitle = title && tokens.start[sentence.first]! >= title.start && tokens.end[sentence.last]! <= title.end;
    const draft = (inTitle && readTitle(sentence, tokens.lower, columns)) || read(sentence, tokens.lower, columns);
    if (!draft) return;
    const own = tokensOfRun(draft.cue!).flatMap((i) => byCue.get(i) ?? []);
    // “Deliveries [will begin in May], the carrier said”: a piece of what stands before the comma is all the taggers gave to this cue
    if (inTitle || own.every((piece) => isWithin(piece, draft))) found.push(draft);
    if (found.at(-1) === draft) bySentence.set(s, draft);
  });
  const kept = drafts.filter((draft) => {
    const {parts, cue} = draft;
    const reach = [parts[0]!.first, parts.at(-1)!.last, ...(cue ? [cue.first] : [])].map((i) => tokens.sentence[i]!);
    for (let s = Math.min(...reach); s <= Math.max(...reach); s++) {
      const other = bySentence.get(s);
      if (!other) continue;
      if (swallows(draft, other) || guessedWithin(draft, other) || sameCue(draft, other) || isWithin(draft, other))
        return false;
    }
    return true;
  });
  return [...kept, ...found];
}

/** “Fishing ban ‘a disaster’, say islanders”, “Bees can count, study finds”: in a headline the verb may stand first, and any verb of finding says. */
function readTitle({first, last}: TokenRun, lower: readonly string[], {kind}: Columns): Draft | null {
  for (let comma = last - 2; comma > first + 1 && last - comma <= LONGEST_TAIL; comma--) {
    if (kind[comma] !== COMMA) continue;
    const ends = SAYS.test(lower[last]!);
    const verb = ends ? last : comma + 1;
    const speaker = ends ? {first: comma + 1, last: last - 1} : {first: comma + 2, last};
    for (let i = speaker.first; i <= speaker.last; i++) if (kind[i] !== NOMINAL && kind[i] !== MODIFIER) return null;
    if (!SAYS.test(lower[verb]!) || kind[speaker.last] !== NOMINAL) return null;
    return {parts: [{first, last: comma - 1}], cue: {first: verb, last: verb}, speaker, rules: ["trailingCue"]};
  }
  return null;
}

function read(sentence: TokenRun, lower: readonly string[], c: Columns): Draft | null {
  const {kind, quoted, mark, cueClass} = c;
  let last = sentence.last;
  while (last > sentence.first && (kind[last] === STOP || mark[last])) last--;
  const commas: number[] = [];
  for (let i = last; i > sentence.first && commas.length < 4; i--) {
    if (quoted[i]) break;
    if (kind[i] === COMMA) commas.push(i);
  }
  // leave out “, according to …” at the end
  if (commas[0] && lower[commas[0] + 1] === "according") last = commas.shift()! - 1;
  for (const comma of commas) {
    if (last - comma > LONGEST_TAIL) return null;
    let verb = -1;
    for (let i = comma + 1; i <= last; i++) {
      if (kind[i] !== VERB) continue;
      if (verb >= 0 || cueClass[i]! < STRONG) return null;
      verb = i;
    }
    // between this comma and the end there may be an apposition: “, John Kerry, the secretary, said”
    if (verb < 0) continue;
    if (verb === comma + 1 || !isSpeaker(c, lower, comma + 1, verb - 1) || lower[verb + 1] === "that") return null;
    if (lower[verb] === "told" && (verb === last || !(kind[verb + 1] === NOMINAL || kind[verb + 1] === MODIFIER)))
      return null;
    const first = sentence.first;
    if (comma - first < 4 || c.verbs[comma]! === c.verbs[first]!) return null;
    return {
      parts: [{first, last: comma - 1}],
      cue: {first: verb, last: verb},
      speaker: {first: comma + 1, last: verb - 1},
      rules: ["trailingCue"]
    };
  }
  return null;
}

function isSpeaker({kind}: Columns, lower: readonly string[], first: number, last: number): boolean {
  let nominal = false;
  for (let i = first; i <= last; i++) {
    if (kind[i] === NOMINAL) nominal = true;
    if (kind[i] === VERB || kind[i] === STOP || RELATIVE.has(lower[i]!)) return false;
  }
  return nominal;
}

/** A quote of the same cue that holds fewer of the words. */
function isWithin({parts, cue}: Draft, {parts: [whole], cue: own}: Draft): boolean {
  return (
    cue !== null &&
    cue.first <= own!.last &&
    own!.first <= cue.last &&
    parts.every((part) => holds(whole!, part)) &&
    (parts[0]!.first > whole!.first || parts.length > 1)
  );
}

/** A headline's cue, read with the words on its wrong side. */
function sameCue({cue}: Draft, {cue: other}: Draft): boolean {
  return cue !== undefined && cue !== null && cue.first === other!.first;
}

/** Content without a sure cue, in the middle of what is now a report. */
function guessedWithin({rules, parts}: Draft, {parts: [whole]}: Draft): boolean {
  return rules.includes("uncovered") && parts.every((part) => holds(whole!, part));
}

/** A draft whose content holds the other's cue near its end: it took the attribution for what was said. */
function swallows({parts}: Draft, {cue}: Draft): boolean {
  return parts.some(({first, last}) => first <= cue!.first && cue!.last <= last && last - cue!.last <= LONGEST_TAIL);
}
