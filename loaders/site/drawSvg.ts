import * as vega from "vega";
import {expressionInterpreter} from "vega-interpreter";
import {compile, type TopLevelSpec} from "vega-lite";
import {textMetrics} from "vega-scenegraph";
import {render} from "../../src/html/html.js";
import {closeDirections} from "../../src/html/closeDirections.js";
import type {Spec} from "../../src/charts/spec.js";
import {readMark} from "../../src/charts/marked.js";
import {textWidth} from "../../src/charts/textWidth.js";
import {config} from "../../src/charts/theme.js";

// Node has no canvas: texts are measured by the font's own widths.
textMetrics.canvas(false);
textMetrics.width = (item: {fontSize?: number; fontWeight?: number | string}, text: unknown) =>
  textWidth(String(text ?? ""), item.fontSize ?? 12, item.fontWeight === "bold" || Number(item.fontWeight) > 500);

/**
 * A Vega-Lite spec as SVG, without browser or canvas. Colours stay `var(--…)`, so the drawing follows the theme of the
 * page. A mark's `description` becomes what it says and where that can be read; the drawing as a whole is an image with `label`.
 */
export async function drawSvg(spec: Spec, label: string): Promise<string> {
  const {spec: compiled} = compile(spec as object as TopLevelSpec, {config: config as object});
  quietMarks(compiled as Marks);
  const runtime = vega.parse(compiled, undefined, {ast: true});
  const view = new vega.View(runtime, {renderer: "none", expr: expressionInterpreter, logLevel: vega.Error});
  const svg = await view.toSVG();
  view.finalize();
  // Texts of a drawing stand side by side: a change of direction ends with the text it stands in.
  const head = /^<svg [^>]*>/.exec(svg)?.[0] ?? "<svg>";
  // The drawing is one image: what its marks say goes into data-tip, and roles inside it would only be noise.
  const inside = svg
    .slice(head.length)
    .replace(/ aria-label="([^"]*)"/g, (_, text: string) => {
      const {words, places, key} = readMark(text);
      return ` data-tip="${closeDirections(words)}"${places && ` data-at="${places}"`}${key && ` data-key="${key}"`}`;
    })
    .replace(/ (role|aria-[a-z]+)="[^"]*"/g, "")
    .replace(/(<text\b[^>]*>)([^<]+)/g, (_, tag: string, text: string) => tag + closeDirections(text));
  return `${head.replace("<svg ", `<svg role="img" aria-label="${render(label)}" `)}${inside}`;
}

interface Marks {
  readonly marks?: readonly (Marks & {
    readonly encode?: {readonly update?: {description?: {readonly signal?: string}}};
  })[];
}

/** Vega-Lite lets each mark without a description say its channels (“x: 0; y: 18”), which tells nobody anything: such say nothing. */
function quietMarks({marks = []}: Marks): void {
  for (const mark of marks) {
    if (mark.encode?.update?.description?.signal?.startsWith('"')) delete mark.encode.update.description;
    quietMarks(mark);
  }
}
