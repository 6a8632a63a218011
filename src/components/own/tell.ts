import {part} from "./parts.js";

/** Says something below the form, with at most one thing to do about it; no line takes back what was said. */
export function tell(lines: readonly string[], label?: string, act?: () => void): void {
  const box = part("said");
  box.replaceChildren(
    ...lines.map((words) => Object.assign(document.createElement("p"), {className: "own-warn", textContent: words}))
  );
  if (!label || !act) return;
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    className: "btn quiet",
    textContent: label
  });
  button.addEventListener("click", act);
  box.lastElementChild?.append(" ", button);
}
