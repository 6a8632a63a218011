import {showValue} from "../../cells/showValue.js";
import type {Shown} from "../../kernel/types.js";
import {drawChartOnPage} from "./chartDrawer.js";
import {drawerUrl} from "./loadEditor.js";

/** What a run gave as elements of the page, one below the other, and what it logged. */
export async function drawShown(
  shown: readonly Shown[],
  logs: readonly string[],
  id: string,
  rows: number
): Promise<readonly Element[]> {
  const parts = await Promise.all(shown.map((each, i) => drawOne(each, i, id, rows)));
  if (logs.length === 0) return parts;
  const log = document.createElement("pre");
  log.className = "logs";
  log.tabIndex = 0;
  log.setAttribute("role", "region");
  log.setAttribute("aria-label", "Log");
  log.textContent = logs.join("\n");
  return [...parts, log];
}

async function drawOne(shown: Shown, i: number, id: string, rows: number): Promise<Element> {
  const box = document.createElement("div");
  box.className = "shown";
  box.dataset.shown = String(i);
  if (shown.kind === "chart") box.append(...(await drawChartOnPage(shown.spec, `${id}-${i}`, await drawerUrl())));
  else box.innerHTML = showValue(shown, rows, () => ({html: ""})).html;
  return box;
}
