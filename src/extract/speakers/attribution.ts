import type {Around, Scene} from "./scene.js";

/**
 * Whether each token stands in the words around a row's cue: in the cue's sentence, on the cue's side of every quotation, and
 * not in a clause about someone (“Lavrov, who met Brahimi in Cairo on Sunday, said”). First and last token of the sentence
 * and the test.
 */
export function aroundCue(scene: Scene, q: number): Around | null {
  const known = scene.around[q];
  if (known !== undefined) return known;
  const around = readAround(scene, q);
  scene.around[q] = around;
  return around;
}

function readAround(scene: Scene, q: number): Around | null {
  const cue = scene.cues[q];
  const {doc, quoteAt} = scene;
  const k = doc.tokens;
  if (!cue) return null;
  const sentence = doc.sentences[k.sentence[cue.verb]!]!;
  const first = Math.max(sentence.first, cue.verb - REACH);
  const last = Math.min(sentence.last, cue.verb + REACH);
  const within = quoteAt[cue.verb]!;
  const aside = asides(scene, first, last, cue.verb);
  return {first, last, holds: (i) => quoteAt[i] === within && quoteAt[i] !== q && !aside.has(i)};
}

// Tokens before and after a cue that can be about it, however long the sentence.
const REACH = 150;
// The longest clause about someone.
const LONGEST = 40;

/** The tokens of “, who …,” clauses that do not hold the cue. */
function asides({doc: {tokens: k}}: Scene, first: number, last: number, verb: number): ReadonlySet<number> {
  const out = new Set<number>();
  for (let i = first; i <= last; i++) {
    if (!/^(?:who|which|whose|whom)$/.test(k.lower[i]!)) continue;
    // The clause closes at the comma before a verb: “…, in Cairo on Sunday, said”.
    let end = i + 1;
    while (
      end <= Math.min(last, i + LONGEST) &&
      !(k.word[end] === "," && /^(?:VERB|AUX)$/.test(k.pos[end + 1] ?? "")) &&
      !/^[;.]$/.test(k.word[end]!)
    )
      end++;
    if (end > verb && verb > i && k.word[end] !== ",") continue;
    if (verb > i && verb < end) continue;
    for (let j = i; j < end; j++) out.add(j);
    i = end;
  }
  return out;
}
