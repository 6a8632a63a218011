import type {Quote} from "../types.js";
import {aroundCue} from "./attribution.js";
import {phraseAt, type Named} from "./phrase.js";
import {passiveOf} from "./told.js";
import type {Refine, Scene} from "./scene.js";
import {cueLexicon} from "./stance.js";

/** Whom it was said to: “told reporters”, “urged Russia”, “in an interview with al-Ahram”, “speaking to lawmakers”. */
export const addressee: Refine = (rows, scene) =>
  rows.map((row, q) => {
    const told = objectOf(scene, q) ?? withWhom(scene, q);
    if (
      !told ||
      told.name === row.speaker ||
      /\b(?:truth|story|tale|lies?|time|difference|jokes?|you|me|us)$/.test(told.name)
    )
      return row;
    const next: Quote = {...row, addressee: told.name, rules: [...row.rules, "addressee"]};
    // What a medium was told reached this article through it, also where only its kind is said: “an Egyptian newspaper”.
    return (told.entity?.kind === "media" && told.entity.rules[0] !== "description") || ONE_MEDIUM.test(told.name)
      ? {...next, via: told.name, rules: [...next.rules, "viaMediumTold"]}
      : next;
  });

const ONE_MEDIUM =
  /^(?:an?|one|another) (?:.+ )?(?:newspaper|daily|weekly|tabloid|magazine|broadcaster|(?:radio|television|TV) (?:station|channel|network)|news (?:agency|channel|site|website|service))$/i;

function objectOf(scene: Scene, q: number): Named | null {
  const cue = scene.cues[q];
  if (!cue) return null;
  const k = scene.doc.tokens;
  const lemma = k.lemma[cue.verb]!;
  const two = cueLexicon.get(`${lemma} ${k.lower[cue.verb + 1]}`);
  const to =
    /^(?:to|with)$/.test(k.lower[cue.verb + 1] ?? "") &&
    /^(?:say|speak|talk|write|complain|explain|confide|admit|promise)$/.test(lemma);
  if (!(two ?? cueLexicon.get(lemma))?.told && !to) return null;
  if (passiveOf(scene.doc, scene.spoken[q]!) >= 0) return subjectOf(scene, cue.first);
  if (/^(?:be|get)$/.test(k.lemma[cue.verb - 1] ?? "") && k.pos[cue.verb - 1] === "AUX") return null;
  const from = cue.verb + (two?.told || to ? 2 : 1);
  // “urged [Russia not to sell]”: the one told stands at the head of the words reported
  const within = scene.quoteAt[from] === q && scene.spoken[q]!.type !== "direct";
  const told = phraseAt(scene, from, (i) => !within && scene.quoteAt[i] === q);
  const clause = /^(?:to|not|that|about|of|if|whether)$/.test(k.lower[told ? told.run.last + 1 : from] ?? "");
  return within && !clause ? null : told;
}

/** “Residents had been | urged”: who stands before the cue and its auxiliaries. */
function subjectOf(scene: Scene, cue: number): Named | null {
  const {doc, names} = scene;
  let at = cue - 1;
  while (/^(?:AUX|ADV|PART)$/.test(doc.tokens.pos[at] ?? "")) at--;
  const mention = names.mentions[names.coverAt[at] ?? -1];
  if (mention?.last !== at) return null;
  const entity = names.entities[mention.entity]!;
  return {name: entity.name, entity, run: {first: mention.first, last: at}};
}

const TALK = /^(?:interview|interviews|conversation|talk|talks|meeting|exchange|appearance|conference|call)$/;
const WRITTEN =
  /^(?:statement|letter|message|remarks|email|speech|comments|comment|address|testimony|note|tweet|briefing)$/;

function withWhom(scene: Scene, q: number): Named | null {
  const around = aroundCue(scene, q);
  const k = scene.doc.tokens;
  if (!around) return null;
  for (let i = around.first; i < around.last; i++) {
    if (!around.holds(i)) continue;
    const next = k.lower[i + 1]!;
    const talks = TALK.test(k.lower[i]!) && next === "with";
    const writes = (WRITTEN.test(k.lower[i]!) || /^(?:speaking|talking)$/.test(k.lower[i]!)) && next === "to";
    if (talks || writes) return phraseAt(scene, i + 2, (j) => !around.holds(j));
  }
  return null;
}
