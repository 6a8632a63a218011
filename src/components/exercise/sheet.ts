import {button, element} from "./element.js";

/**
 * Opens a panel beside the page, which on a phone covers it: its title, a “Done” that closes it as Escape and a press beside it do,
 * and what is put into it. The focus goes back to where it was.
 * @returns what closes it
 */
export function openSheet(title: string, parts: readonly HTMLElement[], onClose: () => void): {close(): void} {
  const before = document.activeElement;
  const sheet = element(
    "dialog",
    {class: "sheet", "aria-label": title},
    element(
      "div",
      {class: "sheethead"},
      element("h2", {}, title),
      button("done", "Done", () => sheet.close(), "main")
    ),
    ...parts
  );
  // A press on the dialog itself is one beside the panel: what it holds fills it.
  sheet.addEventListener("click", (event) => {
    const {left, right, top, bottom} = sheet.getBoundingClientRect();
    const {clientX: x, clientY: y} = event;
    if (event.target === sheet && (x < left || x > right || y < top || y > bottom)) sheet.close();
  });
  sheet.addEventListener("close", () => {
    onClose();
    sheet.remove();
    if (before instanceof HTMLElement) before.focus({preventScroll: true});
  });
  document.body.append(sheet);
  sheet.showModal();
  return {close: () => sheet.close()};
}
