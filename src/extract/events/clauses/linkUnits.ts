import type {Tokens} from "../../doc/tokens.js";
import {isListed} from "../lexicon/eventWords.js";
import {REACH, type Link} from "./link.js";
import {linkFinite} from "./linkFinite.js";
import {linkGerund} from "./linkGerund.js";
import {linkInfinitive} from "./linkInfinitive.js";
import type {Unit, VerbGroup} from "./unit.js";

const NONE: Link = {subject: -1, governor: -1, word: ""};
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
