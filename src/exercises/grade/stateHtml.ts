import {html, type Html} from "../../html/html.js";
import type {Marked} from "./entries.js";

/** How an exercise stands, in a word. */
export type State = "right" | "partly" | "yet" | "reading" | "none";

const WORDS: Readonly<Record<State, string>> = {
  right: "Right.",
  partly: "Partly right.",
  yet: "Not yet.",
  reading: "Your teacher still reads this.",
  none: "Not handed in."
};

/** Circle with tick, triangle, ring: the shape says it before the colour does. */
const SHAPES: Readonly<Record<"right" | "yet" | "wait", string>> = {
  right: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1 10L4 8l1.2-1.2L7 8.600l3.800-3.800L12 6Z",
  yet: "M8 1 15.500 15H.500ZM7.200 6v4.500h1.600V6Zm0 5.600v1.600h1.600v-1.600Z",
  wait: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3Zm-.8 1.800V8.600l2.900 1.700.800-1.300-2.200-1.300V4.800Z"
};

export function stateOf({points, max, parts, byHand}: Marked): State {
  if (points >= max) return "right";
  if (!byHand && parts.some(({correct, given}) => correct === null && given !== null)) return "reading";
  if (!byHand && parts.every(({given}) => given === null)) return "none";
  return points > 0 ? "partly" : "yet";
}

/** The line that says how an exercise stands, and its points. */
export function stateHtml(marked: Marked): Html {
  const state = stateOf(marked);
  const look = state === "right" ? "right" : state === "reading" || state === "none" ? "wait" : "yet";
  const by = marked.byHand ? ", set by your teacher" : "";
  return html`<p class="state ${look}">
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d="${SHAPES[look]}" /></svg
    ><span>${WORDS[state]} ${marked.points} of ${marked.max} points${by}</span>
  </p>`;
}
