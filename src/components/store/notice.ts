import {diffLines} from "./diffLines.js";

/** A word about what is kept, and what can be done: names of buttons and their words. */
export interface Notice {
  readonly words: string;
  readonly acts: readonly (readonly [name: string, label: string])[];
}

/** What can be done when the author has changed what a reader's work was made from. */
export const whenChanged: Notice["acts"] = [
  ["keep-mine", "Keep mine"],
  ["take-new", "Take the new one"],
  ["difference", "See the difference"]
];

/** A notice as it stands on the page. Presses bubble from its buttons, which are known by their names. */
export function noticeBox({words, acts}: Notice): HTMLElement {
  const box = document.createElement("div");
  box.className = "notice";
  const said = document.createElement("p");
  said.textContent = words;
  box.append(said);
  for (const [name, label] of acts) {
    const button = document.createElement("button");
    Object.assign(button, {type: "button", name, className: "btn", textContent: label});
    box.append(button);
  }
  return box;
}

/**
 * Shows in a notice how two texts differ, line by line; shown already, it goes away again.
 * @param names what the lines are that only the first, and only the second text has
 */
export function toggleDifference(
  notice: Element,
  before: string,
  after: string,
  label: string,
  names: readonly [before: string, after: string]
): void {
  const open = notice.querySelector("pre");
  if (open) return open.remove();
  const pre = document.createElement("pre");
  pre.className = "diff";
  pre.tabIndex = 0;
  pre.setAttribute("role", "region");
  pre.setAttribute("aria-label", label);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  for (const {is, text} of diffLines(before, after)) {
    const line = document.createElement("span");
    line.className = is;
    const name = is === "removed" ? names[0] : is === "added" ? names[1] : "";
    line.textContent = `${name.padEnd(width)}${text}\n`;
    pre.append(line);
  }
  notice.append(pre);
}
