import {aroundCue} from "./attribution.js";
import type {Refine, Scene} from "./scene.js";

/** Where it was said: “said in Rome Thursday”, “In Cairo, Lavrov said”, “at a news conference in Moscow”. */
export const place: Refine = (rows, scene) =>
  rows.map((row, q) => {
    const found = placeOf(scene, q);
    return found === null ? row : {...row, place: found, rules: [...row.rules, "place"]};
  });

function placeOf(scene: Scene, q: number): string | null {
  const around = aroundCue(scene, q);
  if (!around) return null;
  const {doc, names, cues, speakers} = scene;
  const k = doc.tokens;
  const {verb} = cues[q]!;
  for (let i = around.first; i <= around.last; i++) {
    if (!around.holds(i) || !/^(?:in|at|from|outside|near)$/.test(k.lower[i]!)) continue;
    if (i > verb && betweenIsContent(scene, q, verb, i)) continue;
    // before the cue only at the head of its sentence: “In Cairo, …”
    if (i < verb && i !== around.first) continue;
    const speaker = speakers[q];
    if (speaker && i >= speaker.first && i <= speaker.last) continue;
    const mention = names.mentions[names.atToken[k.pos[i + 1] === "DET" ? i + 2 : i + 1] ?? -1];
    if (!mention || mention.form !== "name") continue;
    const {kind, name, country} = names.entities[mention.entity]!;
    if (kind === "place" || (kind === "government" && country !== null) || (kind === "other" && k.lower[i] === "in"))
      return kind === "government" ? name : mention.text;
  }
  return null;
}

function betweenIsContent({quoteAt}: Scene, q: number, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (quoteAt[i] === q) return true;
  return false;
}
