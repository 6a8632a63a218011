import type {Tokens} from "../../doc/tokens.js";
import {governs, isListed} from "../lexicon/eventWords.js";
import {objectControl} from "./objectControl.js";
import type {NounPhrase, Unit, VerbGroup} from "./unit.js";

/** How a verb group hangs in its sentence; numbers are those of units, -1 where there is none. */
export interface Link {
  subject: number;
  /** Verb group, noun phrase or adjective that governs it (“plans” of “to sell”, “speculations” of “that … was going”). */
  governor: number;
  /** The word that ties it to its governor: “to”, “that”, “of”, “from”, “if”; "" for none. */
  word: string;
}

const NONE: Link = {subject: -1, governor: -1, word: ""};
// How far to the left the search for a subject or governor goes, in units.
const REACH = 40;
// No list of actors in news is longer, in units.
const LONGEST = 12;

/** Finds subject and governor of every verb group of a sentence; an entry for each unit, empty for what is no verb group. */
export function linkUnits(units: readonly Unit[], tokens: Tokens): Link[] {
  const links: Link[] = units.map(() => NONE);
  units.forEach((unit, u) => {
    if (unit.kind !== "vg") return;
    if (unit.form === "finite" && isReduced(units, u, tokens)) unit.form = "participle";
    links[u] =
      unit.form === "to"
        ? linkInfinitive(units, u, links, tokens)
        : unit.form === "ing"
          ? linkGerund(units, u, links, tokens)
          : unit.form === "participle"
            ? {subject: u - 1, governor: -1, word: ""}
            : linkFinite(units, u, links, tokens);
  });
  return links;
}

/** “an interview published on Monday”: a bare past form after a noun that stands behind a preposition or a verb of its own. */
function isReduced(units: readonly Unit[], u: number, {lower, lemma, pos}: Tokens): boolean {
  const verb = units[u] as VerbGroup;
  const word = lower[verb.head]!;
  if (verb.first !== verb.head || pos[verb.head] === "AUX" || !verb.past || units[u - 1]?.kind !== "np") return false;
  const before = units[u - 2];
  const after = units[u + 1];
  if (after?.kind === "np" || after?.kind === "sconj") return false;
  const clauseTaking = before?.kind === "vg" && isListed("saying", lemma[before.head]!, "VERB");
  if (clauseTaking || (before?.kind !== "adp" && before?.kind !== "vg")) return false;
  let finite = false;
  for (let k = u - 2; k >= 0 && k > u - REACH; k--) {
    const unit = units[k]!;
    if (unit.kind === "sconj" || unit.kind === "quote" || unit.kind === "stop") break;
    if (unit.kind === "vg" && unit.form === "finite") finite = true;
  }
  return finite && (word.endsWith("ed") || word !== lemma[verb.head]);
}

function linkFinite(units: readonly Unit[], u: number, links: readonly Link[], tokens: Tokens): Link {
  const found = subjectOf(units, u, links);
  if (found.same >= 0) return {...links[found.same]!};
  let start = found.np >= 0 ? coordinated(units, found.np) : u;
  while (units[start - 1]?.kind === "time" || units[start - 1]?.kind === "adj") start--;
  const before = units[start - 1];
  if (before?.kind === "sconj") {
    const word = tokens.lower[before.first]!;
    const governor = word === "that" || word === "to" ? start - 2 : -1;
    const holder = units[governor];
    return {
      subject: found.np,
      governor: holder && (holder.kind === "vg" || holder.kind === "np" || holder.kind === "adj") ? governor : -1,
      word
    };
  }
  const zero = found.np >= 0 && before?.kind === "vg" ? start - 1 : -1;
  return {subject: found.np, governor: zero, word: zero >= 0 ? "that" : ""};
}

/** The subject as a unit, or the earlier verb whose subject it shares. */
function subjectOf(units: readonly Unit[], u: number, links: readonly Link[]): {np: number; same: number} {
  for (let j = u - 1; j >= 0 && j > u - REACH; j--) {
    const unit = units[j]!;
    switch (unit.kind) {
      case "adj":
      case "time":
        continue;
      case "rel": {
        let k = j - 1;
        while (k >= 0 && (units[k]!.kind === "comma" || units[k]!.kind === "adp")) k--;
        return {np: units[k]?.kind === "np" ? k : -1, same: -1};
      }
      case "np":
        if (units[j - 1]?.kind === "adp") {
          j--;
          continue;
        }
        return {np: j, same: -1};
      case "vg":
        if (unit.form === "finite") return {np: -1, same: -1};
        continue;
      case "cc": {
        const same = earlierVerb(units, j, units[u] as VerbGroup);
        return same >= 0 ? {np: -1, same} : {np: -1, same: -1};
      }
      case "comma":
        return {np: beforeInsertion(units, j), same: -1};
      case "adp":
        continue;
      default:
        return {np: afterwards(units, u), same: -1};
    }
  }
  void links;
  return {np: afterwards(units, u), same: -1};
}

/** “…,” said Lavrov: the subject follows. */
function afterwards(units: readonly Unit[], u: number): number {
  const verb = units[u] as VerbGroup;
  return u > 0 && units[u + 1]?.kind === "np" && !verb.passive && units[u - 1]!.kind === "quote" ? u + 1 : -1;
}

/** The last finite verb left of “and”, of the same sort. */
function earlierVerb(units: readonly Unit[], cc: number, _verb: VerbGroup): number {
  for (let k = cc - 1; k >= 0 && k > cc - REACH; k--) {
    const unit = units[k]!;
    if (unit.kind === "vg" && unit.form === "finite") return k;
    if (unit.kind === "sconj" || unit.kind === "stop") return -1;
  }
  return -1;
}

/** “Kerry, who visited Russia this week, spoke”; “Russia and China, both members, have vetoed”: the noun before the insertion. */
function beforeInsertion(units: readonly Unit[], comma: number): number {
  let first = -1;
  for (let k = comma - 1; k >= 0 && k > comma - REACH; k--) {
    const unit = units[k]!;
    if (unit.kind === "rel" && units[k - 1]?.kind === "comma" && units[k - 2]?.kind === "np") return k - 2;
    if (unit.kind === "np" && units[k - 1]?.kind !== "adp") first = k;
    if (unit.kind === "sconj" || unit.kind === "quote" || unit.kind === "stop") break;
  }
  while (first >= 0 && first < comma && units[first + 1]?.kind === "cc" && units[first + 2]?.kind === "np") first += 2;
  return first;
}

/** The first of a list of noun phrases that ends with this one: “Russia and China”. */
export function coordinated(units: readonly Unit[], np: number): number {
  let first = np;
  const least = np - LONGEST;
  while (first > least && units[first - 1]?.kind === "cc" && units[first - 2]?.kind === "np") first -= 2;
  while (first > least && first < np && units[first - 1]?.kind === "comma" && units[first - 2]?.kind === "np")
    first -= 2;
  // “sold arms to Syria and Russia denied it”: what stands before is the object of another verb.
  return first !== np && units[first - 1]?.kind === "adp" ? np : first;
}

function linkInfinitive(units: readonly Unit[], u: number, links: readonly Link[], tokens: Tokens): Link {
  const direct = units[u - 1];
  if (direct?.kind === "cc" || (direct?.kind === "comma" && units[u - 2]?.kind === "cc")) {
    const outer = firstInfinitive(units, u - 1);
    if (outer >= 0) return {...links[outer]!};
  }
  let object = -1;
  for (let k = u - 1; k >= 0 && k > u - REACH; k--) {
    const unit = units[k]!;
    if (unit.kind === "vg") {
      const control = object >= 0 && direct?.kind !== "comma" && objectControl(tokens.lemma[unit.head]!);
      return {subject: control ? object : links[k]!.subject, governor: k, word: "to"};
    }
    if (unit.kind === "adj") return {subject: copulaSubject(units, links, k), governor: k, word: "to"};
    if (unit.kind === "np") {
      const head = tokens.lemma[unit.head]!;
      if (k === u - 1 && governs(head, "NOUN", "to"))
        return {subject: ownerOrSubject(units, links, k), governor: k, word: "to"};
      object = k;
    } else if (unit.kind === "stop" || unit.kind === "rel" || unit.kind === "sconj") break;
  }
  return {subject: -1, governor: -1, word: "to"};
}

/** In “agreed to push … to find … and to hold”, the first of the chain: the repeated “to” goes with the outermost. */
function firstInfinitive(units: readonly Unit[], u: number): number {
  let first = -1;
  for (let k = u - 1; k >= 0 && k > u - REACH; k--) {
    const unit = units[k]!;
    if (unit.kind === "vg" && unit.form === "to") first = k;
    else if ((unit.kind === "vg" && unit.form === "finite") || unit.kind === "stop") break;
  }
  return first;
}

function copulaSubject(units: readonly Unit[], links: readonly Link[], k: number): number {
  return units[k - 1]?.kind === "vg" ? links[k - 1]!.subject : units[k - 1]?.kind === "np" ? k - 1 : -1;
}

/** Who plans in “its plan to sell”, “made a plan to sell”: the possessor stands in the phrase itself. */
function ownerOrSubject(units: readonly Unit[], links: readonly Link[], k: number): number {
  if ((units[k] as NounPhrase).owner) return k;
  for (let j = k - 1; j >= 0 && j > k - 6; j--) if (units[j]!.kind === "vg") return links[j]!.subject;
  return -1;
}

const FROM_OBJECT = new Set(
  "accuse blame prevent stop suspect charge convict acquit keep bar ban discourage deter".split(" ")
);

function linkGerund(units: readonly Unit[], u: number, links: readonly Link[], tokens: Tokens): Link {
  const direct = units[u - 1];
  if (direct?.kind === "np" && !isName(direct, tokens)) return {subject: u - 1, governor: -1, word: ""};
  if (direct?.kind === "comma" || direct?.kind === "quote" || direct === undefined) {
    for (let k = u - 1; k >= 0 && k > u - REACH; k--) {
      const unit = units[k]!;
      if (unit.kind === "vg" && unit.form === "finite") return {subject: links[k]!.subject, governor: -1, word: ""};
    }
    return {subject: -1, governor: -1, word: ""};
  }
  const word = direct.kind === "adp" ? tokens.lower[direct.first]! : "";
  let object = -1;
  let noun = -1;
  for (let k = u - 1; k >= 0 && k > u - REACH; k--) {
    const unit = units[k]!;
    if (unit.kind === "vg") {
      const lemma = tokens.lemma[unit.head]!;
      if (object >= 0 && FROM_OBJECT.has(lemma)) return {subject: object, governor: k, word};
      return {subject: links[k]!.subject, governor: noun >= 0 ? noun : k, word};
    }
    if (unit.kind === "np") {
      if (k === u - 2 && word === "of") noun = k;
      object = k;
    } else if (unit.kind === "stop" || unit.kind === "sconj") break;
  }
  return {subject: -1, governor: noun, word};
}

/** “said Kerry visiting …”: a name takes no participle without a comma. */
function isName(np: NounPhrase, {pos}: Tokens): boolean {
  return pos[np.head] === "PRON";
}
