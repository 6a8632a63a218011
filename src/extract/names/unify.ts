import {known, lookupKey} from "../lexicon/known.js";
import type {Extraction, Person, Quote} from "../types.js";
import {familyKey} from "./nameKey.js";
import {sameParts, splitName, type NameParts} from "./persons.js";

/** One person as one article lists them. */
interface Named {
  readonly name: string;
  readonly parts: NameParts;
  readonly count: number;
}

/**
 * Gives one person one name across the articles of a corpus, where each article alone could not know: another spelling of
 * the same name (“Mohamed Amr”, “Mohammed Amr”), and a family name alone where just one person of the corpus bears it and
 * nothing speaks against it. Names of the authority file stand as they are. Returns new extractions, in the same order.
 */
export function unify<E extends Pick<Extraction, "quotes" | "events" | "people">>(extractions: readonly E[]): E[] {
  const rename = renames(extractions.flatMap((extraction) => extraction.people));
  if (rename.size === 0) return [...extractions];
  const named = (name: string | null) => (name === null ? null : (rename.get(name) ?? name));
  return extractions.map((extraction) => ({
    ...extraction,
    quotes: extraction.quotes.map((quote): Quote => ({
      ...quote,
      speaker: named(quote.speaker),
      addressee: named(quote.addressee)
    })),
    events: extraction.events.map((event) => ({
      ...event,
      actor: named(event.actor),
      target: named(event.target),
      claimedBy: named(event.claimedBy)
    })),
    people: extraction.people.map((person) =>
      rename.has(person.name) ? {...person, name: rename.get(person.name)!, rules: [...person.rules, "unify"]} : person
    )
  }));
}

/** Name as an article gives it → name in the corpus, for those that change. */
function renames(people: readonly Person[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const {name, kind, mentions} of people) {
    if (kind === "person" && /^\p{Lu}/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + mentions.length);
  }
  const byFamily = new Map<string, Named[]>();
  for (const [name, count] of counts) {
    const parts = splitName(name);
    byFamily.set(parts.family, [...(byFamily.get(parts.family) ?? []), {name, parts, count}]);
  }
  const out = new Map<string, string>();
  for (const family of byFamily.values()) {
    const full = family.filter(({parts}) => parts.given !== "");
    const leaders: Named[] = [];
    for (const one of [...full].sort(byWeight)) {
      const leader = leaders.find((other) => sameParts(other.parts, one.parts));
      if (leader) out.set(one.name, leader.name);
      else leaders.push(one);
    }
    // a family name alone: only where one person bears it
    for (const {name, parts} of family)
      if (parts.given === "" && leaders.length === 1 && familyKey(name) === parts.family)
        out.set(name, leaders[0]!.name);
  }
  return out;
}

/** Known names first, then the one written most, then by letters, so that the order of articles does not matter. */
function byWeight(a: Named, b: Named): number {
  return (
    Number(known.has(lookupKey(b.name))) - Number(known.has(lookupKey(a.name))) ||
    b.count - a.count ||
    (a.name < b.name ? -1 : 1)
  );
}
