import type {TokenRun} from "../doc/readDoc.js";
import {descriptionName} from "../names/findDescriptions.js";
import type {Entity} from "../names/types.js";
import {roles} from "../lexicon/words.js";
import type {Scene} from "./scene.js";

/** Whom or what a noun phrase names, in the form that tables use. */
export interface Named {
  readonly name: string;
  readonly entity: Entity | null;
  readonly run: TokenRun;
}

/** The noun phrase that starts at a token; null where none does: “Egypt's state al-Ahram daily”. */
export function phraseAt(scene: Scene, from: number, stop: (i: number) => boolean): Named | null {
  const {doc, names} = scene;
  const k = doc.tokens;
  let at = from;
  while (at < k.n && k.sentence[at] === k.sentence[from] && !stop(at) && inPhrase(at)) at++;
  let last = at - 1;
  while (last >= from && !/[\p{L}\p{N}]$/u.test(k.word[last]!) && !/\.$/.test(k.word[last]!)) last--;
  if (last < from) return null;
  const run = {first: from, last};
  if (run.first === last && k.pos[last] === "PRON") {
    const mention = names.mentions[names.atToken[last]!];
    return mention?.form === "pronoun"
      ? {name: names.entities[mention.entity]!.name, entity: names.entities[mention.entity]!, run}
      : null;
  }
  // “the al-Ahram daily”, “Yonhap news agency”: the medium's name before the word for a medium
  const entity = names.entityOf({start: k.start[from]!, end: k.end[last]!});
  const before = names.mentions[names.atToken[last - 1]!];
  const medium =
    before && before.form === "name" && roles.get(k.lower[last]!)?.kind === "media"
      ? names.entities[before.entity]!
      : null;
  const who = medium ?? entity;
  return {name: who?.name ?? descriptionName(doc, from, last), entity: who, run};

  function inPhrase(i: number): boolean {
    if (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(k.pos[i]!)) return scene.inTime[i] === 0;
    if (k.pos[i] === "PRON") return i === from && !/^(?:that|which|who|what|there|it|this)$/.test(k.lower[i]!);
    return (
      /^['’]s?$|^-$/.test(k.word[i]!) ||
      (names.atToken[i]! >= 0 && i > from && names.atToken[i] === names.atToken[i - 1])
    );
  }
}
