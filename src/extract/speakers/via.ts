import {aroundCue} from "./attribution.js";
import {phraseAt} from "./phrase.js";
import type {Refine, Scene} from "./scene.js";

/** Through which medium it reached the article: “…, according to a report in RT News”, “was quoted as saying by …”, “, Xinhua reported”. */
export const via: Refine = (rows, scene) =>
  rows.map((row, q) => {
    if (row.via !== null) return row;
    const found = accordingTo(scene, q) ?? mediumBeside(scene, q);
    return found === null || found === row.speaker || found === row.addressee
      ? row
      : {...row, via: found, rules: [...row.rules, "via"]};
  });

function accordingTo(scene: Scene, q: number): string | null {
  const around = aroundCue(scene, q);
  const k = scene.doc.tokens;
  if (!around) return null;
  const {first: cueFirst, last: cueLast} = scene.cues[q]!;
  for (let i = around.first; i < around.last; i++) {
    if (k.lower[i] !== "according" || k.lower[i + 1] !== "to" || !around.holds(i)) continue;
    if (i <= cueLast && i + 1 >= cueFirst) continue;
    // “a report in RT News”: the medium, where the phrase goes on to name one
    for (let j = i + 2; j <= Math.min(around.last, i + 12) && !/^[,;.]$/.test(k.word[j]!); j++) {
      const medium = mediumAt(scene, j);
      if (medium) return medium;
    }
    const source = phraseAt(scene, i + 2, (j) => !around.holds(j));
    return source && source.name !== scene.spoken[q]!.text ? source.name : null;
  }
  return null;
}

/** A medium named beside the cue after a preposition, or before “reported”. */
function mediumBeside(scene: Scene, q: number): string | null {
  const around = aroundCue(scene, q);
  const k = scene.doc.tokens;
  if (!around) return null;
  const speaker = scene.speakers[q];
  for (let i = around.first; i <= around.last; i++) {
    const medium = around.holds(i) ? (mediumAt(scene, i) ?? quotingAt(scene, i)) : null;
    if (!medium || (speaker && i >= speaker.first && i <= speaker.last)) continue;
    const mention = scene.names.mentions[scene.names.atToken[i]!]!;
    const at = k.pos[mention.first - 1] === "DET" ? mention.first - 2 : mention.first - 1;
    const before = k.lower[at] ?? "";
    const after = k.lower[mention.last + 1] ?? "";
    if (/^(?:on|by|in|via|with|through|for|from)$/.test(before) || /^(?:reported|reports|quoted)$/.test(after))
      return medium;
    if (/^['’]s?$/.test(after) && /^(?:on|to|with|in)$/.test(before)) return medium;
  }
  return null;
}

function mediumAt({names}: Scene, i: number): string | null {
  const mention = names.mentions[names.atToken[i]!];
  const entity = mention && names.entities[mention.entity]!;
  return entity?.kind === "media" && mention!.form === "name" ? entity.name : null;
}

/** “State television quoted …”: a medium without a name. */
function quotingAt({names, doc: {tokens: k}}: Scene, i: number): string | null {
  const mention = names.mentions[names.atToken[i]!];
  const entity = mention && names.entities[mention.entity]!;
  return entity?.kind === "media" && mention!.last === i && /^(?:quoted|cited)$/.test(k.lower[i + 1] ?? "")
    ? entity.name
    : null;
}
