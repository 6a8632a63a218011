import type {OwnResult} from "../../own/messages.js";
import {drawAt} from "../liveCell/chartDrawer.js";
import {drawerUrl} from "../liveCell/loadEditor.js";
import {whenNear} from "../liveCell/whenNear.js";
import {part} from "./parts.js";

let latest: OwnResult | null = null;
let watching = false;
let drawn: OwnResult | null = null;

/** The charts of the walk over a reader's text; the drawing code is loaded when they come near the screen. */
export function showCharts(result: OwnResult): void {
  latest = result;
  if (drawn) return void draw();
  if (watching) return;
  watching = true;
  whenNear([part("figures")], () => void draw());
}

async function draw(): Promise<void> {
  if (!latest || latest === drawn) return;
  const result = (drawn = latest);
  const url = await drawerUrl();
  const box = part("figures");
  const next = document.createElement("div");
  next.innerHTML = result.figures.map(({html}) => html).join("");
  for (const figure of result.figures) {
    const drawings = await Promise.all(
      figure.specs.map(([width, spec], i) => drawAt({...spec}, width, figure.label, `${figure.id}-${i}`, url))
    );
    if (latest !== result) return;
    const home = next.querySelector(`#${figure.id}`);
    drawings.forEach((drawing, i) => drawing && home?.querySelector(i === 0 ? ".wid" : ".nar")?.append(drawing));
  }
  for (const button of next.querySelectorAll<HTMLButtonElement>("button[data-save]")) button.hidden = false;
  box.replaceChildren(...next.childNodes);
}
