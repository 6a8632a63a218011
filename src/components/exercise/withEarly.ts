import type {Answer} from "../../exercises/types.js";

/**
 * An answer that was kept, with what a reader did in the part before the page's script was there to show it. The newer act counts; no
 * text is lost: what was written early stands after what is kept, unless the browser had put that back and the reader went on in it.
 */
export function withEarly(kept: Answer | null, early: Answer | null): Answer | null {
  if (!kept || !early || kept.kind !== early.kind) return early ?? kept;
  if (kept.kind === "text" && early.kind === "text") {
    const again = early.text.startsWith(kept.text.trimEnd()) || kept.text.trim() === "";
    const text = again ? early.text : early.text.trim() === "" ? kept.text : `${kept.text.trimEnd()}\n${early.text}`;
    const citations = early.citations.length > 0 ? early.citations : kept.citations;
    return {kind: "text", text, citations};
  }
  if (kept.kind === "match" && early.kind === "match")
    return {kind: "match", options: early.options.map((option, i) => option ?? kept.options[i] ?? null)};
  return early;
}
