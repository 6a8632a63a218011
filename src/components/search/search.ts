import type {Found} from "../../search/find.js";
import {showFound} from "./showFound.js";

type Find = (query: string) => readonly Found[];

/**
 * Search over pages and sentences, in the sidebar. The index and its reader are loaded when a reader first goes there; `/` does.
 * In preview, which has no index, Framework's own search of pages stays.
 */
export function followSearch(): void {
  const box = document.querySelector<HTMLElement>("#observablehq-search");
  const input = box?.querySelector("input");
  const results = document.querySelector<HTMLElement>("#observablehq-search-results");
  const sidebar = document.querySelector<HTMLElement>("#observablehq-sidebar");
  const file = box?.dataset["index"];
  if (!box || !input || !results || !sidebar || file === undefined) return;
  const root = box.dataset["root"] ?? "";

  const search = async () => {
    const query = input.value.trim();
    sidebar.classList.toggle("observablehq-search-results", query !== "");
    if (query === "") return results.replaceChildren();
    const find = await open(file).catch(() => null);
    if (query !== input.value.trim()) return;
    if (find) showFound(results, find(query), root);
    else results.textContent = "The search could not be loaded. Are you online?";
  };
  input.addEventListener("focus", () => void open(file).catch(() => {}), {once: true});
  input.addEventListener("input", () => void search());
  input.addEventListener("keydown", (event) => {
    const first = results.querySelector<HTMLAnchorElement>("a");
    if (event.key === "Enter") first?.click();
    else if (event.key === "Escape" && input.value !== "") {
      event.stopPropagation();
      input.value = "";
      void search();
    } else if (event.key === "ArrowDown") first?.focus();
    else return;
    event.preventDefault();
  });
  results.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...results.querySelectorAll<HTMLElement>("a, button")];
    const at = links.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1);
    (links[at] ?? input).focus();
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const slash = event.key === "/" && !event.metaKey && !event.ctrlKey && !event.altKey && !isField(event.target);
    if (!slash && !(event.code === "KeyK" && (event.metaKey || event.ctrlKey))) return;
    event.preventDefault();
    const button = document.querySelector<HTMLElement>("#find");
    if (button?.offsetParent) button.click();
    input.focus();
    input.select();
  });
  // What was typed before this listened.
  void search();
  addEventListener("pageshow", () => void search());
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, select, textarea, [contenteditable]") !== null;

function open(file: string): Promise<Find> {
  opened ??= import("./openIndex.js").then(({openIndex}) => openIndex(file));
  opened.catch(() => (opened = null));
  return opened;
}
let opened: Promise<Find> | null = null;
