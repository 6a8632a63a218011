import type {Event} from "../../extract/types.js";
import {rowId} from "../spanColumns.js";
import type {CorpusArticle, Reading, Ruling} from "../types.js";
import {compare, likeness, LINKED, type Likeness} from "./compare.js";
import {partyKeys} from "./party.js";

/** Two mentions of one event, or of one claim, in different articles. */
export interface Telling extends Likeness {
  readonly left: {readonly article: CorpusArticle; readonly event: Event};
  readonly right: {readonly article: CorpusArticle; readonly event: Event};
  /** Who linked them. */
  readonly by: "rule" | "teacher";
}

type Side = Telling["left"];

// An event is linked to at most this many of later articles, the likest first: what two hundred papers tell hangs together by these
// links, and the table stays as long as the articles are.
const MOST = 3;

/** Many ask for the links of one corpus; they are made once. */
const made = new WeakMap<readonly Reading[], Telling[]>();

/**
 * Links the events of different articles that tell of the same; in the order of the articles and of their texts. A teacher's ruling
 * wins: “confirm” makes a link with score 1, “break” leaves it out.
 */
export function linkTellings(readings: readonly Reading[]): Telling[] {
  let tellings = made.get(readings);
  if (!tellings) made.set(readings, (tellings = makeTellings(readings)));
  return tellings;
}

function makeTellings(readings: readonly Reading[]): Telling[] {
  const rulings = new Map<string, Ruling>();
  for (const {rulings: own = []} of readings)
    for (const ruling of own) rulings.set(pairKey(ruling.left, ruling.right), ruling);
  const out = confirmed(readings, rulings);
  const ruled = new Set(out.map(({left, right}) => pairKey(idOf(left), idOf(right))));
  const later = new Map<string, Side[]>();
  // From the last article to the first, so that the index holds those that follow.
  for (const {article, extraction} of readings.toReversed()) {
    const lefts = extraction.events.filter(({kind}) => kind === "event").map((event) => ({article, event}));
    for (const left of lefts)
      for (const telling of linkSide(left, later)) {
        const key = pairKey(idOf(telling.left), idOf(telling.right));
        if (rulings.get(key)?.ruling !== "break" && !ruled.has(key)) out.push(telling);
      }
    for (const side of lefts) for (const key of keysOf(side)) index(later, key, side);
  }
  return out.sort((a, b) => compareSides(a.left, b.left) || compareSides(a.right, b.right));
}

function index(sides: Map<string, Side[]>, key: string, side: Side): void {
  const list = sides.get(key);
  if (list) list.push(side);
  else sides.set(key, [side]);
}

/** The likest links of one event to those of later articles, by who takes part. */
function linkSide(left: Side, later: ReadonlyMap<string, readonly Side[]>): Telling[] {
  const best: {readonly right: Side; readonly score: number}[] = [];
  const seen = new Set<Side>();
  const keys = keysOf(left);
  for (const key of keys)
    for (const right of later.get(key) ?? []) {
      if (keys.length > 1) {
        if (seen.has(right)) continue;
        seen.add(right);
      }
      const score = likeness(left.event, right.event);
      if (score === null || score < LINKED) continue;
      const found = {right, score};
      const last = best.at(-1);
      if (best.length === MOST && last && byLikeness(found, last) > 0) continue;
      best.push(found);
      best.sort(byLikeness);
      if (best.length > MOST) best.pop();
    }
  return best.map(({right}) => ({...compare(left.event, right.event)!, left, right, by: "rule"}));
}

const byLikeness = (a: {readonly right: Side; readonly score: number}, b: typeof a) =>
  b.score - a.score || compareSides(a.right, b.right);

function confirmed(readings: readonly Reading[], rulings: ReadonlyMap<string, Ruling>): Telling[] {
  const byId = new Map<string, Side>();
  for (const {article, extraction} of readings)
    for (const event of extraction.events) byId.set(rowId(article, event.id), {article, event});
  const out: Telling[] = [];
  for (const {left, right, ruling, note} of rulings.values()) {
    const [a, b] = [byId.get(left), byId.get(right)];
    if (ruling !== "confirm" || !a || !b) continue;
    const [first, second] = compareSides(a, b) <= 0 ? [a, b] : [b, a];
    const like = compare(first.event, second.event);
    const reasons = [note ? `confirmed by hand: ${note}` : "confirmed by hand", ...(like?.reasons ?? [])];
    out.push({left: first, right: second, score: 1, reasons, same: like?.same ?? "event", by: "teacher"});
  }
  return out;
}

function keysOf({event}: Side): string[] {
  return [...new Set([...partyKeys(event.actor), ...partyKeys(event.target)])];
}

function idOf({article, event}: Side): string {
  return rowId(article, event.id);
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function compareSides(a: Side, b: Side): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.event.start - b.event.start;
}
