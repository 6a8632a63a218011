import type {Tokens} from "../../doc/tokens.js";
import {REACH, type Link} from "./link.js";
import type {NounPhrase, Unit} from "./unit.js";

const FROM_OBJECT = new Set(
  "accuse blame prevent stop suspect charge convict acquit keep bar ban discourage deter".split(" ")
);

/** Who does what “…ing” names, and what governs it: “denied providing”, “accused them of arming”, “resolutions condemning”. */
export function linkGerund(units: readonly Unit[], u: number, links: readonly Link[], tokens: Tokens): Link {
  const direct = units[u - 1];
  if (direct?.kind === "np" && !isPronoun(direct, tokens)) return {subject: u - 1, governor: -1, word: ""};
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

/** A pronoun takes no participle. */
function isPronoun(np: NounPhrase, {pos}: Tokens): boolean {
  return pos[np.head] === "PRON";
}
