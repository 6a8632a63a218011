import type {Sentence} from "../clauses/clause.js";
import type {NounPhrase} from "../clauses/unit.js";
import type {Roles} from "./verbRoles.js";

const TOWARDS = new Set("to against on with at upon toward towards in".split(" "));
/** Verbs that lend a noun their subject: “made a visit”, “held talks”, “launched an attack”. */
const LIGHT = new Set(
  "make hold have give take launch conduct stage carry mount wage sign pay deliver offer issue send order begin start open lead plan announce".split(
    " "
  )
);
/** Nouns of what befalls the one after “of”: “the death of”, not “the visit of”. */
const BEFALLS =
  /(?:ing|death|murder|arrest|assassination|invasion|bombardment|destruction|release|sale|purchase|transfer|supply|delivery|loss|capture|seizure|removal|ouster|overthrow|detention|rescue|expulsion|massacre|deployment|closure|rejection|imprisonment|export|import|shipment)s?$/;

/** Who does to whom what a noun names: “Russia's sale of arms to Syria”, “a raid by troops on the town”, “held talks with Kerry”. */
export function nounRoles(sentence: Sentence, n: number, lemma: string, isAgent: (np: number) => boolean): Roles {
  const {units, tokens, links} = sentence;
  const np = units[n] as NounPhrase;
  let actor = -1;
  let target = -1;
  let of = -1;
  for (let k = n + 1; k + 1 < units.length && k < n + 8; k++) {
    const unit = units[k]!;
    if (unit.kind === "time") continue;
    if (unit.kind !== "adp" || units[k + 1]?.kind !== "np") break;
    const word = tokens.lower[unit.first]!;
    if (word === "by") actor = k + 1;
    else if (word === "of" && k === n + 1) of = k + 1;
    else if (TOWARDS.has(word) && (target < 0 || !isAgent(target)))
      target = isAgent(k + 1) || word !== "in" ? k + 1 : target;
    k++;
  }
  const befalls = BEFALLS.test(lemma);
  if (of >= 0 && befalls && target < 0) target = of;
  else if (of >= 0 && !befalls && isAgent(of) && actor < 0) actor = of;
  else if (of >= 0 && target < 0) target = of;
  const death = /^(?:death|murder|assassination|killing|arrest|ouster|capture)$/.test(lemma);
  if (np.owner && death && target < 0) return {actor, actorIsOwner: false, target: n, targetIsOwner: true};
  if (np.owner && actor < 0) return {actor: n, actorIsOwner: true, target, targetIsOwner: false};
  const before = units[n - 1];
  if (actor < 0 && before?.kind === "vg" && !before.passive && LIGHT.has(tokens.lemma[before.head]!))
    actor = links[n - 1]!.subject;
  return {actor, actorIsOwner: false, target, targetIsOwner: false};
}
