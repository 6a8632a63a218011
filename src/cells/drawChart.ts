import * as vega from "vega";
import {expressionInterpreter} from "vega-interpreter";
import {compile, type TopLevelSpec} from "vega-lite";
import {textMetrics} from "vega-scenegraph";
import {textWidth} from "../charts/textWidth.js";
import {config} from "../charts/theme.js";
import {escapeHtml} from "../html/html.js";
import {checkSpec} from "./checkSpec.js";
import {describeChart} from "./describeChart.js";

// Neither Node nor a worker measures texts as the page does: the font's own widths give the same drawing everywhere.
textMetrics.canvas(false);
textMetrics.width = (item: {fontSize?: number; fontWeight?: number | string}, text: unknown) =>
  textWidth(String(text ?? ""), item.fontSize ?? 12, item.fontWeight === "bold" || Number(item.fontWeight) > 500);

const refuse = (): Promise<never> => Promise.reject(new Error("Charts of cells load nothing."));

/**
 * Draws a Vega-Lite specification as SVG, at once and without a page: expressions are interpreted, nothing is loaded. Colours
 * stay `var(--…)`, so the drawing follows the theme.
 * @param width pixels there are for a chart that does not say how wide it is
 * @param id put into the ids of the drawing, so that two drawings on a page do not mix
 * @throws Error whose message is for the author of the chart
 */
export function drawChart(spec: Readonly<Record<string, unknown>>, width: number, id: string): string {
  const refused = checkSpec(spec);
  if (refused) throw new Error(refused);
  const sized = fit(spec, width);
  const {spec: compiled} = compile(sized as unknown as TopLevelSpec, {config: configFor(width), logger: silent});
  const runtime = vega.parse(compiled, undefined, {ast: true});
  const loader = {load: refuse, sanitize: refuse, http: refuse, file: refuse};
  const view = new vega.View(runtime, {
    renderer: "none",
    expr: expressionInterpreter as unknown,
    loader: loader as unknown as vega.Loader,
    logger: silent
  } as vega.ViewOptions);
  view.run();
  const svg = write(view);
  view.finalize();
  return finish(svg, describeChart(spec), id);
}

/**
 * On a phone keys stand below each other, else four beside each other: more would be cut. Marks say their values unless told otherwise.
 */
function configFor(width: number): object {
  const told = {...config, mark: {...(config as {mark?: object}).mark, tooltip: true}};
  const legend = {...config.legend, symbolLimit: 12};
  return {...told, legend: width < 500 ? {...legend, direction: "vertical"} : {...legend, columns: 4}};
}

const silent = {
  level: () => silent,
  error: () => silent,
  warn: () => silent,
  info: () => silent,
  debug: () => silent
} as unknown as vega.LoggerInterface & {level(): number};

/** A chart with neither width nor views side by side takes the width there is. */
function fit(spec: Readonly<Record<string, unknown>>, width: number): Readonly<Record<string, unknown>> {
  const {$schema: _, usermeta: __, ...rest} = spec as {$schema?: unknown; usermeta?: unknown};
  const single = "mark" in rest || "layer" in rest;
  return single && !("width" in rest) ? {...rest, width, autosize: {type: "fit-x", contains: "padding"}} : rest;
}

interface StringRenderer {
  initialize(element: null, width: number, height: number, origin: readonly number[]): void;
  render(scene: unknown): void;
  svg(): string;
  /** The attributes of one mark; `tag` is missing for groups. */
  attr(scene: unknown, item: {readonly tooltip?: unknown}, attrs: unknown, tag?: string): Record<string, unknown>;
}

/** What a mark says when a pointer rests on it: the fields of its tooltip, a line each. */
function tipOf(tooltip: unknown): string {
  if (tooltip === undefined || tooltip === null || tooltip === "") return "";
  if (typeof tooltip !== "object" || Array.isArray(tooltip)) return String(tooltip).slice(0, longestTip);
  const lines = Object.entries(tooltip).map(([name, value]) => `${name}: ${String(value)}`);
  return lines.join("\n").slice(0, longestTip);
}

const longestTip = 500;

/** Tooltips as SVG has them: a title in the element, which browsers show by themselves. The renderer writes attributes only. */
function withTips(svg: string): string {
  return svg.replace(
    /<(\w+)((?: [\w:-]+="[^"]*")*) data-tip="([^"]*)"((?: [\w:-]+="[^"]*")*)(\/?)>/g,
    (_, tag: string, before: string, tip: string, after: string, empty: string) =>
      `<${tag}${before}${after}><title>${tip}</title>${empty && `</${tag}>`}`
  );
}

function write(view: vega.View): string {
  const Renderer = (vega as unknown as {SVGStringRenderer: new (loader: unknown) => StringRenderer}).SVGStringRenderer;
  const inner = view as unknown as {_viewWidth: number; _viewHeight: number; _origin: readonly number[]};
  const {left = 0, right = 0, top = 0, bottom = 0} = view.padding() as Record<string, number>;
  const renderer = new Renderer(view.loader());
  const write = renderer.attr.bind(renderer);
  renderer.attr = (scene, item, attrs, tag) => {
    const tip = tag ? tipOf(item.tooltip) : "";
    return {...write(scene, item, attrs, tag), ...(tip !== "" && {"data-tip": tip})};
  };
  const [x = 0, y = 0] = inner._origin;
  renderer.initialize(null, inner._viewWidth + left + right, inner._viewHeight + top + bottom, [x + left, y + top]);
  renderer.render((view.scenegraph() as unknown as {root: unknown}).root);
  return renderer.svg();
}

/** One picture with one sentence: what is said of its parts is in the data beside it. */
function finish(svg: string, label: string, id: string): string {
  const head = /^<svg [^>]*>/.exec(svg)?.[0] ?? "<svg>";
  const inside = withTips(svg.slice(head.length))
    .replace(/ (role|aria-[a-z]+)="[^"]*"/g, "")
    .replace(/ id="([\w-]+)"/g, ` id="$1-${id}"`)
    .replace(/url\(#([\w-]+)\)/g, `url(#$1-${id})`);
  return `${head.replace("<svg ", `<svg role="img" aria-label="${escapeHtml(label)}" `)}${inside}`;
}
