import {statuses} from "../../charts/statusShapes.js";
import type {EventStatus} from "../../extract/types.js";
import {compare, LINKED} from "../../tables/telling/compare.js";
import {partyKeys} from "../../tables/telling/party.js";
import type {Corpus} from "../corpus.js";
import {groups} from "../groups.js";
import type {Reading} from "../reading.js";

type Told = Reading["events"][number];

/** What two articles tell of one deed: its events in each. */
export interface Matter {
  /** Who does it, and to whom, by the names most used. */
  readonly parties: readonly string[];
  /** The verbs and nouns for it, most used first. */
  readonly deeds: readonly string[];
  readonly events: readonly [readonly Told[], readonly Told[]];
}

/**
 * The matters of a pair: what the table of tellings links is one matter, and so is what each article tells of the same deed by the
 * same hand. Those with most events come first.
 */
export function matters({tellings}: Corpus, pair: readonly [Reading, Reading]): Matter[] {
  const nodes = pair.flatMap((r, side) => r.events.map((e) => ({side, e, key: `${r.id}#${e.id}`})));
  const parent = new Map(nodes.map(({key}) => [key, key]));
  const root = (key: string): string => {
    const up = parent.get(key)!;
    return up === key ? key : root(up);
  };
  const join = (a: string, b: string): void => void parent.set(root(a), root(b));
  const linked = new Set<string>();
  for (const {left, right} of tellings) {
    const [a, b] = [`${left.article.id}#${left.event.id}`, `${right.article.id}#${right.event.id}`];
    if (!parent.has(a) || !parent.has(b)) continue;
    join(a, b);
    linked.add(a).add(b);
  }
  for (const r of pair) {
    const known = r.events.filter((e) => linked.has(`${r.id}#${e.id}`));
    for (const e of r.events) {
      const key = `${r.id}#${e.id}`;
      const like = linked.has(key) ? undefined : known.find((o) => (compare(e, o)?.score ?? 0) >= LINKED);
      if (like) join(key, `${r.id}#${like.id}`);
    }
  }
  return [...groups(nodes, ({key}) => root(key)).values()]
    .filter((group) => [0, 1].every((side) => group.some((n) => n.side === side)))
    .map((group) => {
      const isMain = mainOf(group.map(({e}) => e));
      const told = (side: number) => group.filter((n) => n.side === side && isMain(n.e)).map((n) => n.e);
      return {
        parties: mostUsed(group.flatMap(({e}) => [e.actor, e.target])).slice(0, 2),
        deeds: mostUsed(group.filter(({e}) => isMain(e)).map(({e}) => e.lemma)).slice(0, 4),
        events: [told(0), told(1)] as const
      };
    })
    .filter(({events}) => events.every((told) => told.length > 0))
    .sort((a, b) => b.events.flat().length - a.events.flat().length);
}

/** Whether an event is of the chief actor and target of its group; without a target its word must be a usual one there. */
function mainOf(events: readonly Told[]): (e: Told) => boolean {
  const most = (names: readonly (string | null)[]) =>
    [
      ...groups(
        names.flatMap((n) => partyKeys(n)),
        (key) => key
      )
    ].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
  const actor = most(events.map((e) => e.actor));
  const target = most(events.map((e) => e.target));
  const uses = new Map<string, number>();
  for (const {lemma} of events) uses.set(lemma, (uses.get(lemma) ?? 0) + 1);
  const usual = (e: Told) => uses.get(e.lemma)! > 1;
  return (e) =>
    partyKeys(e.actor).includes(actor ?? "") &&
    (e.target == null ? usual(e) : target == null || partyKeys(e.target).includes(target) || usual(e));
}

/** Statuses in which a matter is told, by at least one of the papers. */
export const statusesOf = ({events}: Matter): EventStatus[] =>
  statuses.filter((s) => events.some((told) => told.some((e) => e.status === s)));

/** Names or words by use; those for one party (“Moscow”, “Russia”) count as one. */
function mostUsed(names: readonly (string | null)[]): string[] {
  const known = names.filter((n) => n != null);
  return [...groups(known, (n) => partyKeys(n).join(" ") || n)]
    .map(([, same]) => ({
      name: [...groups(same, (n) => n)].sort((a, b) => b[1].length - a[1].length)[0]![0],
      n: same.length
    }))
    .sort((a, b) => b.n - a.n)
    .map(({name}) => name);
}
