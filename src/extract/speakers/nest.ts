import type {Quote} from "../types.js";
import type {Scene} from "./scene.js";

const DEEPEST = 20;

/** Which quote stands in which: the innermost whose words hold this one's words and its cue. A medium's quote is the way the inner one came. */
export function nest(rows: readonly Quote[], _scene: Scene): Quote[] {
  const open: Quote[] = [];
  return rows.map((row) => {
    while (open.length > 0 && open.at(-1)!.end <= row.start) open.pop();
    let outer: Quote | undefined;
    for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST) && !outer; i--)
      if (holds(open[i]!, row)) outer = open[i];
    open.push(row);
    if (!outer) return row;
    const viaMedium = row.via === null && outer.speakerKind === "media" && outer.speaker !== row.speaker;
    return {
      ...row,
      quotedIn: outer.id,
      ...(viaMedium ? {via: outer.speaker} : {}),
      rules: [...row.rules, "nested", ...(viaMedium ? ["viaOuter"] : [])]
    };
  });
}

function holds(outer: Quote, inner: Quote): boolean {
  if (outer.end - outer.start <= inner.end - inner.start || inner.start < outer.start || inner.end > outer.end)
    return false;
  // what stands between the parts of a quote is not in it
  const own = inner.parts ?? [inner];
  if (outer.parts && !own.every(({start, end}) => outer.parts!.some((part) => part.start <= start && end <= part.end)))
    return false;
  return inner.cueStart === null || (inner.cueStart >= outer.start && inner.cueEnd! <= outer.end);
}
