import type {OwnResult} from "../../own/messages.js";
import {viewNames, type ViewName} from "../../own/rowViews.js";
import {firstLook, pageRows, viewHtml, type ViewState} from "../../own/viewHtml.js";
import {part} from "./parts.js";

/** The tables of a text, one at a time: tabs, sorting, pages, and why each row reads as it does. */
export function openTables(): (result: OwnResult) => void {
  let views: OwnResult["views"] | null = null;
  let name: ViewName = "quotes";
  let state = firstLook;
  const box = part("views");
  const panel = part("view");

  const draw = (): void => {
    for (const tab of box.querySelectorAll<HTMLButtonElement>("[role=tab]")) {
      const chosen = tab.value === name;
      tab.disabled = !views;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      if (views) tab.querySelector(".ct")!.textContent = String(views[tab.value as ViewName].rows.length);
    }
    panel.setAttribute("aria-labelledby", `own-tab-${name}`);
    if (views) panel.innerHTML = viewHtml(name, views[name], state).html;
  };
  const look = (next: Partial<ViewState>, focus?: string): void => {
    state = {...state, ...next};
    draw();
    if (focus) panel.querySelector<HTMLElement>(focus)?.focus();
  };
  const choose = (next: ViewName): void => {
    name = next;
    state = firstLook;
    draw();
    box.querySelector<HTMLElement>(`#own-tab-${name}`)?.focus();
  };

  box.addEventListener("click", ({target}) => {
    const pressed = (target as Element).closest("button");
    if (pressed?.name === "view") choose(pressed.value as ViewName);
    if (!views) return;
    const value = Number(pressed?.value);
    if (pressed?.name === "sort") {
      const descending = state.sort === value && !state.descending;
      look({sort: value, descending, first: 0}, `[name=sort][value="${value}"]`);
    } else if (pressed?.name === "more") look({first: state.first + pageRows}, "[name=more]:enabled, [name=back]");
    else if (pressed?.name === "back")
      look({first: Math.max(0, state.first - pageRows)}, "[name=back]:enabled, [name=more]");
    else if (pressed?.name === "why") {
      const open = new Set(state.open);
      if (!open.delete(value)) open.add(value);
      look({open}, `[name=why][value="${value}"]`);
    }
  });
  box.addEventListener("keydown", (event) => {
    if (!(event.target as Element).matches("[role=tab]")) return;
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (!step) return;
    event.preventDefault();
    choose(viewNames[(viewNames.indexOf(name) + step + viewNames.length) % viewNames.length]!);
  });
  return (result) => {
    views = result.views;
    state = {...state, first: 0, open: new Set()};
    draw();
  };
}
