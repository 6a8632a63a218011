import type {Doc} from "../doc/readDoc.js";
import {known, type Known} from "../lexicon/known.js";
import {newDraft, type Draft} from "./draft.js";
import {familyKey} from "./nameKey.js";
import {isKnown, sameParts, splitName} from "./persons.js";
import {spell} from "./readRun.js";
import type {Found} from "./types.js";

const knownByFamily = new Map<string, Known[]>();
for (const entry of new Set(known.values())) {
  if (entry.kind !== "person") continue;
  const {family} = splitName(entry.name);
  knownByFamily.set(family, [...(knownByFamily.get(family) ?? []), entry]);
}

/** Who each mention by name is: an index into the entities, or -1; full names first, then what is short for them. */
export function identify(
  {tokens: k, without}: Doc,
  founds: readonly Found[]
): {drafts: Draft[]; owner: number[]; rule: string[]} {
  const drafts: Draft[] = [];
  const owner = founds.map(() => -1);
  const rule = founds.map((found) => found.rule);
  const byFamily = new Map<string, Draft[]>();
  const byKnown = new Map<Known, Draft>();
  const byText = new Map<string, Draft>();
  const byGiven = new Map<string, Draft | null>();
  const byFirstWord = new Map<string, Draft | null>();

  founds.forEach((found, i) => {
    const name = spell(k, found.nameFirst, found.last);
    if (found.kind !== "person" || (!found.entry && !/\s/.test(name))) return;
    if (found.entry && !/[\s-]/.test(name)) return;
    const [draft, how] = fullPerson(name, found);
    owner[i] = draft.id;
    if (how) rule[i] = how;
  });
  founds.forEach((found, i) => {
    const draft = owner[i]! >= 0 ? drafts[owner[i]!]! : shortForm(found, i);
    if (!draft) return;
    owner[i] = draft.id;
    draft.count++;
    if (found.kind === "person" && found.last > found.nameFirst) draft.lastFull = found.last;
    draft.gender ??= found.gender;
  });
  return {drafts, owner, rule};

  function fullPerson(name: string, {entry, gender}: Found): [Draft, string | null] {
    const parts = splitName(name);
    const family = byFamily.get(parts.family) ?? [];
    const same = family.find((d) => (entry ? d.known === entry : sameParts(d.parts!, parts)));
    if (same) {
      if (!same.known && parts.words > same.parts!.words) [same.name, same.parts] = [name, parts];
      return [same, null];
    }
    const figure = entry ?? knownByFamily.get(parts.family)?.find((e) => isKnown(parts, e)) ?? null;
    const already = figure && byKnown.get(figure);
    if (already) return [already, "otherSpelling"];
    const draft = newDraft(drafts, figure?.name ?? name, "person", figure ? "knownName" : "fullName");
    draft.known = figure;
    if (figure) byKnown.set(figure, draft);
    draft.parts = figure ? splitName(figure.name) : parts;
    draft.gender = figure?.gender ?? gender ?? parts.gender;
    draft.country = figure?.country ?? null;
    for (const key of new Set([parts.family, draft.parts.family]))
      byFamily.set(key, [...(byFamily.get(key) ?? []), draft]);
    const first = name.split(/\s/u)[0]!.toLowerCase();
    byGiven.set(first, byGiven.has(first) ? null : draft);
    return [draft, figure && !entry ? "otherSpelling" : null];
  }

  function shortForm(found: Found, i: number): Draft | null {
    const name = spell(k, found.nameFirst, found.last);
    const single = !/\s/.test(name);
    if (found.rule === "titleAlone") return null;
    if (single && (found.kind === "person" || found.kind === null)) {
      const person = choose(byFamily.get(familyKey(name)) ?? [], found);
      if (person && !without.has("lastName")) return as(i, person, "lastName");
      const namesake = byGiven.get(name.toLowerCase());
      if (namesake && !found.titled && !without.has("givenName")) return as(i, namesake, "givenName");
    }
    const turn = single && k.word[found.last + 1] === ":" ? byInitials(name) : null;
    if (turn) return as(i, turn, "initials");
    if (found.entry) return keyed(found.entry.name, found.entry, found);
    if (found.kind === "person") return titledPerson(name, found);
    if (found.weak) {
      const again = byText.get(name.toLowerCase());
      return again ? as(i, again, "headline") : null;
    }
    const body = single ? (byText.get(name.toLowerCase()) ?? byFirstWord.get(name.toLowerCase())) : undefined;
    if (body) return as(i, body, body.name === name ? found.rule : "shortName");
    return keyed(name, null, found);
  }

  /** “NQ: Not this year.” The one person of the article with these initials. */
  function byInitials(name: string): Draft | null {
    if (!/^\p{Lu}{2,3}$/u.test(name)) return null;
    const fits = drafts.filter((d) => d.kind === "person" && initials(d.name) === name);
    return fits.length === 1 ? fits[0]! : null;
  }

  function as(i: number, draft: Draft, how: string): Draft {
    rule[i] = how;
    return draft;
  }

  /** Two Clintons: the one the title fits, else the one named most, unless another as often named was named in full just now. */
  function choose(all: readonly Draft[], {gender, nameFirst, first, last, titled}: Found): Draft | null {
    if (all.length < 2) return all[0] && fits(all[0]) ? all[0] : null;
    const fitting = all.filter(fits);
    const title = titled ? spell(k, first, nameFirst - 1).toLowerCase() : "";
    const held = fitting.filter((d) => title !== "" && d.known?.offices.some((office) => title.endsWith(office)));
    const among = held.length > 0 ? held : fitting;
    const before = among.filter((d) => d.lastFull >= 0);
    const near = before.filter((d) => k.sentence[last]! - k.sentence[d.lastFull]! <= 1);
    const from = before.length > 0 ? before : among;
    const most = from.reduce<Draft | null>((best, d) => (!best || d.count > best.count ? d : best), null);
    return near.length === 1 && near[0]!.count + 1 >= (most?.count ?? 0) ? near[0]! : most;

    function fits(d: Draft): boolean {
      return !gender || !d.gender || gender === d.gender;
    }
  }

  function titledPerson(name: string, {gender}: Found): Draft {
    const draft = newDraft(drafts, name, "person", "titledName");
    draft.gender = gender;
    draft.parts = splitName(name);
    byFamily.set(draft.parts.family, [...(byFamily.get(draft.parts.family) ?? []), draft]);
    return draft;
  }

  function keyed(name: string, entry: Known | null, found: Found): Draft {
    const key = name.toLowerCase();
    const already = byText.get(key);
    if (already) return already;
    const draft = newDraft(drafts, fullCountry(name, found), found.kind ?? "other", found.rule);
    if (entry) {
      draft.known = entry;
      draft.country = entry.country;
      draft.gender = entry.gender;
      if (entry.kind === "person") {
        draft.parts = splitName(entry.name);
        byFamily.set(draft.parts.family, [...(byFamily.get(draft.parts.family) ?? []), draft]);
        if (!/[\s-]/.test(spell(k, found.nameFirst, found.last))) draft.rules.push("knownAlone");
      }
    }
    byText.set(key, draft);
    const words = name.split(" ");
    if (!entry && words.length > 1) {
      const one = words[0]!.toLowerCase();
      byFirstWord.set(one, byFirstWord.has(one) ? null : draft);
    }
    // “Korean Central News Agency (KCNA)”
    const short = k.word[found.last + 2];
    if (
      k.word[found.last + 1] === "(" &&
      k.word[found.last + 3] === ")" &&
      short &&
      /^\p{Lu}[\p{Lu}.&]+$/u.test(short)
    ) {
      byText.set(short.toLowerCase(), draft);
    }
    return draft;
  }
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((word) => word[0] ?? "")
    .join("");
}

/** “U.S. Department of Agriculture” is “United States Department of Agriculture” in every article. */
function fullCountry(name: string, {rule}: Found): string {
  return rule === "bodyName" ? name.replace(/^(?:U\.S\.|US) /, "United States ") : name;
}
