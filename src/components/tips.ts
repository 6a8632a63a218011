import type {follow} from "./preview.js";

const marks = "svg [data-tip], a.cite";
let preview: Promise<{readonly follow: typeof follow}> | null = null;

/**
 * Shows what a mark in a drawing, or a citation, stands for: the sentence with its marks. The code for it comes when it is first
 * wanted. The table below each drawing has the same for keys and screen readers.
 */
export function showTips(): void {
  const on = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest(marks) : null;
    if (!target && !preview) return;
    if (target?.matches("svg.mini *")) return;
    preview ??= import("./preview.js");
    void preview.then((module) => module.follow(event, target));
  };
  for (const type of ["pointerover", "pointerdown", "focusin", "focusout", "click", "keydown"])
    document.addEventListener(type, on);
}
