import type {Tokens} from "../../doc/tokens.js";
import {governs} from "../lexicon/eventWords.js";
import {REACH, type Link} from "./link.js";
import {objectControl} from "./objectControl.js";
import type {NounPhrase, Unit} from "./unit.js";

/** Who is to do what “to …” names, and what governs it: “plans to sell”, “urged Russia to stop”, “due to meet”, “its plan to sell”. */
export function linkInfinitive(units: readonly Unit[], u: number, links: readonly Link[], tokens: Tokens): Link {
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
