import type {Span} from "../extract/types.js";
import {html, type Html, type Value} from "../html/html.js";
import {nest, type Mark} from "../marks/nest.js";

/** One step: what it adds to the sentence, in words and in marks. */
export interface Step {
  readonly says: Value;
  readonly spans: readonly (Span & {
    readonly kind: "who" | "cue" | "own" | "rep" | "when" | "via" | "ev";
    readonly colour?: string;
  })[];
}

/** One sentence repeated with growing marks: each step shows its own and those of the steps before it. */
export function growing(text: string, sentence: Span, steps: readonly Step[], label: string): Html {
  return html`<ol class="growing" aria-label="${label}">
    ${steps.map((step, i) => {
      const marks: Mark[] = steps.slice(0, i + 1).flatMap((s, k) =>
        s.spans.map(({start, end, kind, colour}) => ({
          start,
          end,
          rank: kind === "own" || kind === "rep" ? 1 : 2,
          open: () => `<span class="${kind}${k === i ? " new" : ""}"${colour ? ` style="--c:${colour}"` : ""}>`,
          close: "</span>"
        }))
      );
      return html`<li>
        <p class="says">${step.says}</p>
        <p class="of">${nest(text, sentence.start, sentence.end, marks, [])}</p>
      </li>`;
    })}
  </ol>`;
}
