import type {PaperDrawing} from "../../pages/printed.js";

/**
 * Puts drawings made for paper in place of those of the screen, where they show the same. Parts of a drawing may stand on two pages: the
 * first goes with the names over it, the last with the note under it.
 */
export function redraw(chapter: Element, drawings: readonly PaperDrawing[]): void {
  for (const figure of chapter.querySelectorAll<HTMLElement>("figure.fig")) {
    const box = figure.querySelector(".wid");
    const label = box?.querySelector("svg")?.getAttribute("aria-label");
    const drawn = drawings.find((each) => figure.id.endsWith(`--${each.id}`) && plain(each.label) === plain(label));
    if (!box || !drawn) continue;
    if (drawn.svgs.length < 3) {
      box.innerHTML = drawn.svgs.join("");
      continue;
    }
    figure.classList.add("parted");
    const [names = "", ...groups] = drawn.svgs;
    const parts = groups.map((svg, i) => part(`${i === 0 ? `<div class="names">${names}</div>` : ""}${svg}`));
    const foot = figure.querySelector(".foot");
    if (foot) parts.at(-1)!.append(foot);
    box.replaceWith(...parts);
  }
}

function part(content: string): HTMLElement {
  const box = document.createElement("div");
  box.className = "part-of";
  box.innerHTML = content;
  return box;
}

/** Without the marks that keep directions of writing apart. */
const plain = (text: string | null | undefined) => text?.replace(/[\u2066-\u2069]/g, "").trim();
