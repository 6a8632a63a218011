import type {Sentence} from "../clauses/clause.js";
import type {VerbGroup} from "../clauses/unit.js";

/** Actor and target as units, -1 where there is none. `owner` means the possessor in that phrase, not the phrase. */
export interface Roles {
  readonly actor: number;
  readonly actorIsOwner: boolean;
  readonly target: number;
  readonly targetIsOwner: boolean;
}

const TOWARDS = new Set("to against with on at upon toward towards from for".split(" "));

/**
 * Who does it to whom. Active: the subject acts; the target is a person, a government or a body among the object and the phrases
 * with “to”, “against”, “with”, “on”, or else the object. Passive: the subject is the target, “by …” acts.
 */
export function verbRoles(sentence: Sentence, u: number, isAgent: (np: number) => boolean): Roles {
  const {units, links} = sentence;
  const verb = units[u] as VerbGroup;
  const {subject, governor} = links[u]!;
  const passive = verb.passive || verb.form === "participle";
  const actorIsOwner = !passive && governor >= 0 && governor === subject && units[governor]!.kind === "np";
  const {object, oblique, by} = complements(sentence, u);
  const agents = [object, ...oblique].filter((np) => np >= 0 && isAgent(np));
  if (!passive) {
    const target = agents[0] ?? (object >= 0 ? object : (oblique[0] ?? -1));
    return {actor: subject, actorIsOwner, target: target === subject ? -1 : target, targetIsOwner: false};
  }
  const receiver = oblique.find((np) => isAgent(np));
  const target = subject >= 0 && !isAgent(subject) && receiver !== undefined ? receiver : subject;
  return {actor: by, actorIsOwner: false, target, targetIsOwner: false};
}

/** What follows a verb in its clause: the object next to it, phrases with a preposition, and “by …”. */
function complements({units, tokens}: Sentence, u: number): {object: number; oblique: number[]; by: number} {
  let object = -1;
  let by = -1;
  const oblique: number[] = [];
  for (let k = u + 1; k < units.length && k < u + 10; k++) {
    const unit = units[k]!;
    if (
      unit.kind === "vg" ||
      unit.kind === "sconj" ||
      unit.kind === "rel" ||
      unit.kind === "stop" ||
      unit.kind === "quote"
    )
      break;
    if (unit.kind === "cc" && units[k + 1]?.kind !== "np") break;
    if (unit.kind === "comma") break;
    if (unit.kind !== "np") continue;
    // “said the United States has …”: the noun is the subject of the next verb.
    const next = units[k + 1];
    if (k === u + 1 && next?.kind === "vg" && next.form === "finite") break;
    const before = units[k - 1]!;
    if (k === u + 1 || (before.kind === "adj" && k === u + 2)) object = k;
    else if (before.kind === "adp") {
      const word = tokens.lower[before.first]!;
      if (word === "by") by = by < 0 ? k : by;
      else if (TOWARDS.has(word)) oblique.push(k);
    }
  }
  return {object, oblique, by};
}
