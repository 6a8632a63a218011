import {html} from "../../html/html.js";
import {save} from "./saveFile.js";
import type {Session} from "./session.js";

/** The line under the last cell of a page on which something was changed: reset all, save changes to a file, open such a file. */
export function pageTools(session: Session): void {
  const all = session.all();
  const changed = all.filter(({edited}) => edited).length;
  const old = document.querySelector<HTMLElement>(".cell-tools");
  if (changed === 0 && !old) return;
  const tools = old ?? build(session);
  if (!old) all.at(-1)!.after(tools);
  tools.querySelector("span")!.textContent =
    changed === 0
      ? "No cell of this page is changed."
      : `You changed ${changed} ${changed === 1 ? "cell" : "cells"} on this page.`;
  tools.querySelector<HTMLButtonElement>("button[name=reset-all]")!.disabled = changed === 0;
}

function build(session: Session): HTMLElement {
  const tools = document.createElement("div");
  tools.className = "cell-tools";
  tools.innerHTML = html`<span role="status"></span>
    <button type="button" class="btn quiet" name="reset-all">Reset all</button>
    <button type="button" class="btn quiet" name="save-changes">Save changes</button>
    <button type="button" class="btn quiet" name="open-changes">Open changes</button>
    <input type="file" accept=".json,application/json" hidden aria-label="File of changes" />`.html;
  const file = tools.querySelector("input")!;
  const say = (words: string): void => void (tools.querySelector("span")!.textContent = words);
  tools.addEventListener("click", (event) => {
    const {name} = event.target as HTMLButtonElement;
    if (name === "reset-all") session.reset(session.all());
    if (name === "save-changes")
      void session.exportEdits().then((text) => save(text, "changes.json", "application/json"));
    if (name === "open-changes") file.click();
  });
  file.addEventListener("change", async () => {
    try {
      const count = await session.importEdits(await file.files![0]!.text());
      say(`${count} ${count === 1 ? "change" : "changes"} opened.`);
    } catch (error) {
      say((error as Error).message);
    }
    file.value = "";
  });
  return tools;
}
