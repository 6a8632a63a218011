import type {Quote} from "../types.js";
import type {Scene} from "./scene.js";

/** “I think …” inside a quote is spoken by whoever speaks the quote; outside one, by the speaker of the quote just before. */
export function firstPerson(rows: readonly Quote[], {doc, quoteAt, speakers, cues}: Scene): Quote[] {
  const k = doc.tokens;
  const out = [...rows];
  rows.forEach((row, q) => {
    const run = speakers[q];
    if (row.speaker !== null || !run || !/^(?:i|we)$/.test(k.lower[run.first]!)) return;
    const around = quoteAt[run.first]!;
    // “I asked her whether …”: outside a quote, and to someone of the story, it is the writer
    const outside = around < 0 || around === q;
    if (outside && /^(?:him|her|them)$/.test(k.lower[cues[q] ? cues[q]!.verb + 1 : 0]!)) return;
    const from = around >= 0 && around !== q ? out[around]! : nearestDirect(q);
    if (!from?.speaker) return;
    const {speaker, speakerKind, role} = from;
    out[q] = {...row, speaker, speakerKind, role, rules: [...row.rules, "firstPerson"]};
  });
  return out;

  function nearestDirect(q: number): Quote | undefined {
    for (const at of [q - 1, q + 1, q - 2]) {
      const near = out[at];
      if (near && near.type !== "indirect" && near.speaker) return near;
    }
    return undefined;
  }
}
