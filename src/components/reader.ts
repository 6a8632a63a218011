import {addressOf} from "./address.js";
import {chooseMark} from "./chooseMark.js";

const marks = "a.n, a.when, a.ev, a.fg";
const layers = {"a.n": "quotes", "a.when": "times", "a.ev": "events", "a.fg": "figures"};

/** The reader: layer switches, the key as a filter, a click on a mark, keys from mark to mark. */
export function followMarks(): void {
  document.addEventListener("change", ({target}) => {
    if (target instanceof HTMLInputElement && target.name === "layer") showLayers();
  });
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const filter = target.closest<HTMLButtonElement>("button[data-filter]");
    if (filter) return filterSpeaker(filter);
    const copy = target.closest<HTMLAnchorElement>("a[data-copy]");
    if (copy) return void copyFrom(copy, event);
    const note = target.closest<HTMLElement>(".note1[data-at]");
    if (note && !target.closest("a")) location.hash = note.dataset["at"]!;
    // A click anywhere on a quote does what its number does.
    const quote = target.closest<HTMLElement>(".q");
    if (quote && !target.closest("a") && getSelection()?.isCollapsed) location.hash = quote.dataset["q"]!;
  });
  document.addEventListener("keydown", (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || !document.querySelector(".reader")) return;
    const field = event.target instanceof Element && event.target.closest("input, select, textarea, [contenteditable]");
    if (!field && (event.key === "j" || event.key === "k")) step(event.key === "j" ? 1 : -1);
    if (event.key === "Escape" && location.hash && !field) chooseMark(null);
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-filter]")) button.disabled = false;
  window.addEventListener("hashchange", () => chooseMark(location.hash));
  // What the browser puts back into the switches of a page opened again may come after this.
  window.addEventListener("pageshow", showLayers);
  const small = matchMedia("(max-width: 1007.98px)").matches;
  if (small) for (const box of document.querySelectorAll<HTMLDetailsElement>("details.layers")) box.open = false;
  document.documentElement.dataset["layers"] = small ? "closed" : "open";
  showLayers();
  chooseMark(location.hash);
}

/** Sets the layers of every article on the page as the switches stand; to be called again when an article is put there. */
export function showLayers(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[name=layer]")];
  const on = boxes.filter((box) => box.checked).map((box) => box.value);
  for (const article of document.querySelectorAll(".reader"))
    for (const box of boxes) article.classList.toggle(`show-${box.value}`, box.checked);
  // What cannot be seen cannot be reached by Tab.
  for (const [selector, layer] of Object.entries(layers))
    for (const mark of document.querySelectorAll<HTMLElement>(`.reader ${selector}`))
      mark.tabIndex = on.includes(layer) ? 0 : -1;
  const small = document.querySelector("details.layers > summary small");
  if (small) small.textContent = on.map((name) => (name === "own" ? "own voice" : name)).join(", ");
}

function filterSpeaker(button: HTMLButtonElement): void {
  const pressed = button.getAttribute("aria-pressed") !== "true";
  for (const other of document.querySelectorAll("button[data-filter]")) other.setAttribute("aria-pressed", "false");
  button.setAttribute("aria-pressed", String(pressed));
  for (const article of document.querySelectorAll(".reader")) {
    article.classList.toggle("filtered", pressed);
    for (const mark of article.querySelectorAll<HTMLElement>("[data-speaker]"))
      mark.classList.toggle("pick", pressed && mark.dataset["speaker"] === button.dataset["filter"]);
  }
}

async function copyFrom(link: HTMLAnchorElement, event: Event): Promise<void> {
  event.preventDefault();
  const address = addressOf(link.hash);
  const text = link.dataset["copy"] === "link" ? address : `“${link.dataset["text"]}” ${address}`;
  const words = link.textContent;
  try {
    await navigator.clipboard.writeText(text);
    link.textContent = "Copied";
  } catch {
    location.hash = link.hash;
    link.textContent = "In the address bar";
  }
  setTimeout(() => (link.textContent = words), 1600);
}

/** To the next mark, or the one before, among those that can be seen. */
function step(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLAnchorElement>(marks)].filter((mark) => mark.tabIndex >= 0);
  const at = all.findIndex((mark) => mark === document.activeElement || mark.classList.contains("on"));
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
  if (!next) return;
  next.focus();
  next.scrollIntoView({block: "nearest"});
}
