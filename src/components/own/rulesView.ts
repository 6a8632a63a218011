import type {OwnResult} from "../../own/messages.js";
import {differencesHtml, rulesHtml} from "../../own/rulesHtml.js";
import {part} from "./parts.js";

/** The switches of the rules. */
export interface Rules {
  /** Names of the rules that are off, in the order in which they were switched. */
  readonly without: readonly string[];
  show(result: OwnResult): void;
}

/** @param onChange called when a rule was switched */
export function openRules(onChange: () => void): Rules {
  const off = new Set<string>();
  let shown = "";
  const switches = part("switches");
  const all = part("rules").querySelector<HTMLButtonElement>("[name=all-rules]")!;
  switches.addEventListener("change", ({target}) => {
    const box = target as HTMLInputElement;
    if (box.checked) off.delete(box.value);
    else off.add(box.value);
    part("rules-state").textContent = "Reading again …";
    onChange();
  });
  all.addEventListener("click", () => {
    off.clear();
    for (const box of switches.querySelectorAll<HTMLInputElement>("input[name=rule]")) box.checked = true;
    onChange();
  });
  return {
    get without() {
      return [...off];
    },
    show(result) {
      switches.inert = false;
      all.disabled = off.size === 0;
      part("rules-state").textContent = "";
      part("differences").innerHTML = differencesHtml(result.differences, [...off]).html;
      // The switches stay as they are under the reader's hands, unless the text is another.
      const now = JSON.stringify(result.rules.map(({name, rows}) => [name, rows]));
      if (now === shown) return;
      shown = now;
      const focus = document.activeElement as HTMLInputElement | null;
      const name = switches.contains(focus) ? focus?.value : null;
      switches.innerHTML = rulesHtml(result.rules, off).html;
      if (name) switches.querySelector<HTMLElement>(`[value="${CSS.escape(name)}"]`)?.focus();
    }
  };
}
