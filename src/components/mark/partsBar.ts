import {button, element} from "../exercise/element.js";
import type {MarkState, Store} from "./state.js";

/**
 * The way from part to part of a long article: back, a list of all, on. An article in one part has none.
 * @param gone called when another part was chosen here
 */
export function partsBar(
  store: Store,
  where: "above" | "below",
  gone: () => void
): {readonly box: HTMLElement; readonly show: (now: MarkState, before: MarkState | null) => void} {
  const select = element("select", {name: "part", "aria-label": "Part of the article"});
  const go = (to: number): void => {
    const part = store.get().parts[to];
    if (!part) return;
    store.set({part: to, cursor: part.start, chosen: null, pending: null, place: null, linking: false});
    gone();
  };
  const [back, on] = [
    button("part-back", "Back", () => go(store.get().part - 1)),
    button("part-on", "Next part", () => go(store.get().part + 1))
  ];
  select.addEventListener("change", () => go(Number(select.value)));
  const box = element("nav", {class: "markparts", "aria-label": `Parts of the article, ${where} it`}, back, select, on);
  return {
    box,
    show({parts, part}, before) {
      if (parts !== before?.parts) {
        box.hidden = parts.length < 2;
        select.replaceChildren(
          ...parts.map((_, i) => element("option", {value: String(i)}, `Part ${i + 1} of ${parts.length}`))
        );
      }
      select.value = String(part);
      back.disabled = part === 0;
      on.disabled = part === parts.length - 1;
    }
  };
}
