import {nameOfText} from "../../own/nameOfText.js";
import type {OwnText} from "../../own/types.js";
import {button, element} from "../exercise/element.js";
import {part} from "./parts.js";

/** What can be done with a text of the list. */
export interface ListActs {
  open(text: OwnText): void;
  rename(text: OwnText, name: string): void;
  drop(texts: readonly OwnText[]): void;
}

/** Lists the texts kept on this device; nothing where there are none. */
export function showList(texts: readonly OwnText[], current: string | null, acts: ListActs): void {
  const section = part("texts");
  section.hidden = texts.length === 0;
  section.querySelector("ul")!.replaceChildren(...texts.map((text) => row(text, text.id === current, acts)));
  const all = section.querySelector<HTMLButtonElement>("[name=delete-all]")!;
  all.textContent = "Delete all";
  all.onclick = () => {
    if (all.textContent === "Delete all")
      all.textContent = texts.length === 1 ? "Delete the one text?" : `Delete all ${texts.length} texts?`;
    else acts.drop(texts);
  };
}

function row(text: OwnText, here: boolean, acts: ListActs): HTMLElement {
  const name = nameOfText(text);
  const open = element(
    "button",
    {type: "button", class: "own-open", name: "open-text", onclick: () => acts.open(text)},
    name
  );
  if (here) open.setAttribute("aria-current", "true");
  const item = element(
    "li",
    {},
    open,
    button("rename", "Rename", () => item.replaceChildren(renaming(text, name, acts)), "quiet"),
    button("delete", "Delete", () => acts.drop([text]), "quiet")
  );
  item.querySelector("[name=rename]")!.setAttribute("aria-label", `Rename ${name}`);
  item.querySelector("[name=delete]")!.setAttribute("aria-label", `Delete ${name}`);
  return item;
}

function renaming(text: OwnText, name: string, acts: ListActs): HTMLElement {
  const field = element("input", {value: name, "aria-label": `New name of ${name}`, maxlength: "120"});
  const done = (): void => acts.rename(text, field.value.trim());
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      done();
    }
    if (event.key === "Escape") acts.rename(text, text.name ?? "");
  });
  requestAnimationFrame(() => field.select());
  return element("span", {class: "own-rename"}, field, button("rename-done", "Done", done));
}
