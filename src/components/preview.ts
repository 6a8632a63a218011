import {sentenceAt} from "./sentenceAt.js";

let box: HTMLElement | null = null;
let owner: Element | null = null;
/** What Esc has closed stays closed while the pointer rests on it. */
let dismissed: Element | null = null;
let touched = false;
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * Opens the preview of a mark or a citation on hover and focus, closes it with Esc and on leaving; the pointer may go into it. A
 * click on a mark of a drawing goes to its place; on a touch screen the preview has the way there.
 */
export function follow(event: Event, target: Element | null): void {
  if (event.type === "keydown") {
    if ((event as KeyboardEvent).key !== "Escape") return;
    dismissed = owner;
    return close();
  }
  if (event.target instanceof Node && box?.contains(event.target)) return clearTimeout(closing);
  if (event instanceof PointerEvent && event.type !== "click") touched = event.pointerType === "touch";
  if (event.type === "click") {
    const first = target && !target.matches("a") ? linksOf(target)[0] : undefined;
    if (first && !touched) return first.click();
    if (!target) close();
    // A finger has no way to rest on a mark: it opens by a tap, and closes by a tap elsewhere or when the page is moved.
    else if (touched && !target.matches("a")) {
      void open(target, null);
      document.addEventListener("scroll", close, {once: true, passive: true});
    }
    return;
  }
  if (touched && event.type.startsWith("pointer")) return;
  if (event.type === "pointerdown" || event.type === "focusout" || !target) {
    if (!target) dismissed = null;
    return void closeSoon();
  }
  clearTimeout(closing);
  if (target === owner || target === dismissed) return;
  dismissed = null;
  void open(target, event instanceof MouseEvent ? event : null);
}

/** The table of the drawing has a link for each place a mark stands for; of a long table the first place is made one. */
function linksOf(mark: Element): HTMLAnchorElement[] {
  const figure = mark.closest("figure");
  const places = (mark.getAttribute("data-at") ?? "").split(" ").filter((place) => place !== "");
  const found = places.flatMap((place) => {
    const [page, id] = place.split("#");
    const path = `read/${encodeURIComponent(page ?? "")}`;
    const all = [...(figure?.querySelectorAll<HTMLAnchorElement>(`a[href$="#${CSS.escape(id ?? "")}"]`) ?? [])];
    return all.find(({href}) => href.includes(`${path}#`)) ?? [];
  });
  return found.length > 0 ? found : places.slice(0, 1).map(linkTo);
}

/** A link into the reader, whose list of articles every page leads to. */
function linkTo(place: string): HTMLAnchorElement {
  const [page = "", id = ""] = place.split("#");
  const list = document.querySelector<HTMLAnchorElement>('#observablehq-sidebar a[href$="read/"]');
  const link = document.createElement("a");
  link.href = `${list?.href ?? "read/"}${encodeURIComponent(page)}#${id}`;
  return link;
}

async function open(target: Element, pointer: MouseEvent | null): Promise<void> {
  close();
  owner = target;
  const chip = target instanceof HTMLAnchorElement ? target : null;
  const links = chip ? [chip] : linksOf(target);
  const words = chip ? "" : (target.getAttribute("data-tip") ?? "");
  if (chip) chip.removeAttribute("title");
  const found = links[0] ? await sentenceAt(links[0]) : null;
  if (owner !== target || (!found && words === "")) return;
  box = document.createElement("div");
  box.className = "tip";
  box.id = "tip";
  if (words) box.append(element("p", "tw", words));
  if (found) box.append(found);
  if (!chip && links.length > 0) {
    const go = element("p", "go", "");
    links.slice(0, 6).forEach((link, i) => {
      const a = document.createElement("a");
      a.href = link.href;
      a.textContent = i === 0 ? "Open in the reader" : (link.textContent?.trim() ?? "");
      go.append(a, " ");
    });
    if (links.length > 6) go.append(`and ${links.length - 6} more`);
    box.append(go);
  }
  if (chip) {
    box.setAttribute("role", "tooltip");
    chip.setAttribute("aria-describedby", "tip");
  }
  box.addEventListener("pointerleave", closeSoon);
  document.body.append(box);
  place(box, target.getBoundingClientRect(), pointer);
}

function element(tag: string, name: string, words: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = words;
  return made;
}

/** Below the mark, or above where there is no room; never over the edge of the window. */
function place(tip: HTMLElement, mark: DOMRect, pointer: MouseEvent | null): void {
  const {offsetWidth: width, offsetHeight: height} = tip;
  const x = pointer ? pointer.clientX - 24 : mark.left;
  const below = mark.bottom + 6 + height <= innerHeight;
  tip.style.left = `${Math.max(8, Math.min(x, document.documentElement.clientWidth - width - 8))}px`;
  tip.style.top = `${below ? mark.bottom + 6 : Math.max(8, mark.top - height - 6)}px`;
}

function closeSoon(): void {
  clearTimeout(closing);
  closing = setTimeout(close, 200);
}

function close(): void {
  clearTimeout(closing);
  owner?.removeAttribute("aria-describedby");
  box?.remove();
  box = owner = null;
}
