import type {Event} from "../../extract/types.js";
import {rowId} from "../spanColumns.js";
import type {CorpusArticle, Reading, Ruling} from "../types.js";
import {compare, LINKED, type Likeness} from "./compare.js";
import {partyKeys} from "./party.js";

/** Two mentions of one event, or of one claim, in different articles. */
export interface Telling extends Likeness {
  readonly left: {readonly article: CorpusArticle; readonly event: Event};
  readonly right: {readonly article: CorpusArticle; readonly event: Event};
  /** Who linked them. */
  readonly by: "rule" | "teacher";
}

type Side = Telling["left"];

// An event is linked to at most this many of one other article, and of all later ones, the likest first: what two hundred papers
// tell hangs together by these links, and the table stays as long as the articles are.
const MOST = 3;
const MOST_IN_ALL = 3;

/**
 * Links the events of different articles that tell of the same; in the order of the articles and of their texts. A teacher's ruling
 * wins: “confirm” makes a link with score 1, “break” leaves it out.
 */
export function linkTellings(readings: readonly Reading[]): Telling[] {
  const rulings = new Map<string, Ruling>();
  for (const {rulings: own = []} of readings)
    for (const ruling of own) rulings.set(pairKey(ruling.left, ruling.right), ruling);
  const sides = readings.map(({article, extraction}) =>
    extraction.events.filter(({kind}) => kind === "event").map((event) => ({article, event}))
  );
  const out = confirmed(readings, rulings);
  const made = new Set(out.map(({left, right}) => pairKey(idOf(left), idOf(right))));
  const indexes = sides.map(indexByParty);
  for (const [i, lefts] of sides.entries())
    for (const left of lefts)
      for (const telling of linkSide(left, indexes.slice(i + 1))) {
        const key = pairKey(idOf(telling.left), idOf(telling.right));
        if (rulings.get(key)?.ruling !== "break" && !made.has(key)) out.push(telling);
      }
  return out.sort((a, b) => compareSides(a.left, b.left) || compareSides(a.right, b.right));
}

type ByParty = ReadonlyMap<string, readonly Side[]>;

function indexByParty(sides: readonly Side[]): ByParty {
  const byParty = new Map<string, Side[]>();
  for (const side of sides)
    for (const key of keysOf(side)) {
      const list = byParty.get(key);
      if (list) list.push(side);
      else byParty.set(key, [side]);
    }
  return byParty;
}

/** The links of one event to those of other articles, each article by its index. */
function linkSide(left: Side, others: readonly ByParty[]): Telling[] {
  const keys = keysOf(left);
  if (keys.length === 0) return [];
  const all = others.flatMap((byParty) => {
    const near = new Set(keys.flatMap((key) => byParty.get(key) ?? []));
    const found: Telling[] = [];
    for (const right of near) {
      const like = compare(left.event, right.event);
      if (like && like.score >= LINKED) found.push({...like, left, right, by: "rule"});
    }
    return likest(found, MOST);
  });
  return likest(all, MOST_IN_ALL);
}

const byLikeness = (a: Telling, b: Telling) => b.score - a.score || compareSides(a.right, b.right);

const likest = (found: Telling[], most: number) => found.sort(byLikeness).slice(0, most);

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
  return [...partyKeys(event.actor), ...partyKeys(event.target)];
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
