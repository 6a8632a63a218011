import type {PaperDrawing, PrintForm, PrintPage} from "../../pages/printed.js";
import {redraw} from "./redraw.js";

/** Parts of a page that mean nothing on paper. */
const onScreenOnly =
  "script, style, nav, button, .tabs, .layers, .key, live-cell .bar, select, .acts, .btn, .doors, .problems, .cell-tools, .notice, .themes, .skip, hand-in-panel, [data-lesson-progress], .filters, .observablehq-header-anchor:empty, .drawing.narrow, .nar, .mid, dialog";

/**
 * One document of many pages, for paper: a title, contents, each page as a chapter with its places under names of their own, sources as
 * footnotes. The worksheet has exercises only, with lines to write on, without hints, feedback and solutions.
 */
export function composePrint(
  pages: readonly PrintPage[],
  drawings: readonly PaperDrawing[],
  form: PrintForm
): HTMLElement {
  const edition = document.createElement("div");
  edition.className = `edition ${form}`;
  const paths = new Set(pages.map(({path}) => path));
  const chapters = pages.map(({path, html}) => chapter(path, html, form, paths));
  for (const each of chapters) redraw(each, drawings);
  edition.append(titlePage(form), contents(chapters), ...chapters);
  return edition;
}

const slug = (path: string) => `page-${path.replace(/\W+/g, "-") || "overview"}`;

function chapter(path: string, html: string, form: PrintForm, paths: ReadonlySet<string>): HTMLElement {
  const page = new DOMParser().parseFromString(html, "text/html");
  const box = document.createElement("section");
  box.className = "chapter";
  box.id = slug(path);
  const main = page.querySelector("main")!;
  if (form === "report") {
    for (const number of main.querySelectorAll<HTMLElement>(".reader a.n")) number.after(...sourceOf(number, main));
    for (const each of main.querySelectorAll(".reader .notes, .mnotes, kit-exercise, figure details, .pn"))
      each.remove();
    for (const chip of main.querySelectorAll<HTMLElement>("p a.cite, li a.cite"))
      if (!standsBeside(chip)) chip.after(footnote(chip.textContent, `“${chip.title}”`));
  }
  // A heading that led to nothing but the panel for handing in.
  for (const panel of main.querySelectorAll("hand-in-panel")) {
    const before = panel.previousElementSibling;
    if (before?.matches("h2")) before.remove();
  }
  if (form === "worksheet") {
    main.querySelectorAll<HTMLElement>("kit-exercise .parts").forEach(answerLines);
    main.querySelectorAll("kit-exercise").forEach(opensTogether);
    for (const each of main.querySelectorAll(".reader :is(.notes, .mnotes, a.n), .stand:has(+ .reader)")) each.remove();
    // To be marked by hand: the words and nothing else.
    for (const paragraph of main.querySelectorAll(".reader p")) paragraph.textContent = paragraph.textContent.trim();
  }
  // Heads of tables sort by a button; on paper they are words.
  for (const button of main.querySelectorAll("th button")) button.replaceWith(...button.childNodes);
  for (const each of main.querySelectorAll(onScreenOnly)) each.remove();
  for (const each of main.querySelectorAll("h2, h3")) if (leadsNowhere(each)) each.remove();
  for (const anchor of main.querySelectorAll(".observablehq-header-anchor")) anchor.replaceWith(...anchor.childNodes);
  for (const details of main.querySelectorAll("details")) opened(details);
  // Told by a class: while a page is laid out, each table is short for a while.
  for (const table of main.querySelectorAll("table")) if (table.rows.length < 6) table.classList.add("short");
  // A list that goes on over the page would count anew.
  for (const list of main.querySelectorAll("ol.growing"))
    [...list.children].forEach((step, i) => step.setAttribute("data-step", `${i + 1}`));
  for (const each of main.querySelectorAll("[id]")) each.id = `${box.id}--${each.id}`;
  for (const svg of main.querySelectorAll("svg [id]")) svg.removeAttribute("id");
  for (const link of main.querySelectorAll<HTMLAnchorElement>("a[href]")) pointInside(link, path, box.id, paths);
  main.querySelector("h1")?.classList.add("chapter-title");
  // Custom elements are only boxes here.
  for (const each of main.querySelectorAll("live-cell output, live-cell, kit-exercise")) {
    const plain = document.createElement("div");
    plain.className = `${each.className} ${each.localName}`;
    plain.append(...each.childNodes);
    each.replaceWith(plain);
  }
  box.append(...main.childNodes);
  if (!box.querySelector("h1"))
    box.prepend(Object.assign(document.createElement("h1"), {className: "chapter-title", textContent: page.title}));
  return box;
}

/** What opens on a screen stands open on paper. */
function opened(details: HTMLDetailsElement): void {
  const plain = document.createElement("div");
  plain.className = `${details.className} opened`;
  for (const each of details.querySelectorAll(":scope > summary")) {
    const title = document.createElement("p");
    title.className = "summary";
    title.append(...each.childNodes);
    each.replaceWith(title);
  }
  plain.append(...details.childNodes);
  details.replaceWith(plain);
}

/** A heading whose text was all for the screen. */
function leadsNowhere(heading: Element): boolean {
  const next = heading.nextElementSibling;
  return next === null || (/^H[123]$/.test(next.tagName) && next.tagName <= heading.tagName);
}

function pointInside(link: HTMLAnchorElement, path: string, id: string, paths: ReadonlySet<string>): void {
  const href = link.getAttribute("href")!;
  if (/^[a-z]+:/i.test(href)) return;
  if (href.startsWith("#")) return link.setAttribute("href", `#${id}--${href.slice(1)}`);
  const to = new URL(href, `http://site/${path}`);
  const page = [to.pathname.slice(1), `${to.pathname.slice(1)}/`].map(decodeURI).find((each) => paths.has(each));
  if (page === undefined) return link.replaceWith(...link.childNodes);
  link.setAttribute("href", `#${slug(page)}${to.hash ? `--${to.hash.slice(1)}` : ""}`);
}

/** Whether the words that a chip leads to are printed just there; then no note has to say them again. */
function standsBeside(chip: HTMLElement): boolean {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const around = chip.closest(".psg, td, li")?.textContent ?? "";
  return bare(around.replace(chip.textContent, "")).includes(bare(chip.title));
}

function footnote(label: string, text: string): HTMLElement {
  const note = document.createElement("span");
  note.className = "footnote";
  const name = document.createElement("b");
  name.textContent = label;
  note.append(name, ` ${text}`);
  return note;
}

/** The margin note of a quote as a footnote: who, in which words, through whom. */
function sourceOf(number: HTMLElement, main: Element): HTMLElement[] {
  const id = number.getAttribute("href")!.slice(1);
  const note = main.querySelector(`.note1.open[data-note="${CSS.escape(id)}"]`);
  if (!note) return [];
  const words = (element: Element | null | undefined) => element?.textContent.trim().replace(/\s+/g, " ") ?? "";
  const name = words(note.querySelector(".nm"));
  const role = words(note.querySelector(".hd > span:last-child")).slice(name.length).trim();
  const about = [...note.querySelectorAll("dt")]
    .filter((term) => ["Cue", "Said on"].includes(words(term)))
    .map((term) => [words(term), words(term.nextElementSibling)] as const)
    .filter(([, value]) => value !== "none" && value !== "not said")
    .map(([term, value]) => (term === "Cue" ? value : `said on ${value}`));
  const chain = [...note.querySelectorAll(".chain > li")].map(words);
  const through = chain.length > 2 ? [`through ${chain.slice(1, -1).join(", ")}`] : [];
  const source = footnote(words(number), `${[name + (role ? `, ${role}` : ""), ...about, ...through].join("; ")}.`);
  source.dataset["quote"] = words(number);
  return [source];
}

/** Where the page has fields, paper has lines 9 mm apart, and boxes to tick. */
function answerLines(parts: HTMLElement): void {
  for (const input of parts.querySelectorAll<HTMLInputElement>("input, textarea, select")) {
    const tick = input.type === "radio" || input.type === "checkbox" || input.localName === "select";
    const box = document.createElement("span");
    box.className = tick ? "tick" : "lines";
    if (!tick) if (input.inputMode === "decimal") box.className = "lines short";
    if (!tick) ruled(box, input.localName === "input" ? 1 : 5);
    input.replaceWith(box);
  }
  // What is to be put in order gets a box for its number.
  for (const item of parts.querySelectorAll(".order > li"))
    item.prepend(Object.assign(document.createElement("span"), {className: "tick"}));
  for (const part of parts.querySelectorAll<HTMLElement>("fieldset, .part")) {
    part.querySelectorAll(".remark").forEach((each) => each.remove());
    if (part.querySelector(".tick, .lines")) continue;
    const box = document.createElement("span");
    box.className = "lines";
    ruled(box, 4);
    part.append(box);
  }
}

/** An exercise may go on over the page, part by part; its task stands with the first. */
function opensTogether(exercise: Element): void {
  const parts = exercise.querySelector(":scope > .parts");
  if (!parts?.firstElementChild) return;
  const opening = document.createElement("div");
  opening.className = "begins";
  while (exercise.firstChild !== parts) opening.append(exercise.firstChild!);
  const first = parts.cloneNode(false) as Element;
  first.append(parts.firstElementChild);
  opening.append(first);
  exercise.prepend(opening);
}

function ruled(box: HTMLElement, lines: number): void {
  box.append(...Array.from({length: lines}, () => document.createElement("i")));
}

function titlePage(form: PrintForm): HTMLElement {
  const page = document.createElement("section");
  page.className = "title-page";
  page.innerHTML = `<p class="wm"><span class="own">According</span> <span class="rep">To</span></p><p class="question">${form === "report" ? "Who said what, when, and who says so?" : "Exercises, to be answered on paper"}</p>`;
  if (form === "worksheet")
    page.insertAdjacentHTML("beforeend", '<p class="who">Name <span></span> Date <span></span></p>');
  return page;
}

function contents(chapters: readonly HTMLElement[]): HTMLElement {
  const page = document.createElement("section");
  page.className = "contents";
  page.innerHTML = "<h2>Contents</h2><ol></ol>";
  for (const each of chapters) {
    const link = document.createElement("a");
    link.href = `#${each.id}`;
    link.textContent = each.querySelector(".chapter-title")?.textContent?.trim() ?? "";
    const item = document.createElement("li");
    item.append(link);
    page.querySelector("ol")!.append(item);
  }
  return page;
}
