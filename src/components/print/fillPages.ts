import {roomLeft} from "./measurePages.js";
import {strandedHead} from "./strandedHead.js";
import type {PagedModule} from "./repeatHeads.js";

/** What pagedjs calls a page, and the place in the source at which the next one begins. */
interface Page {
  readonly element: HTMLElement;
  layout(source: ParentNode, start: unknown, letters?: number): Promise<Place | undefined>;
}
interface Place {
  readonly node?: Node;
  readonly offset?: number;
}

/** Three lines, in pixels: less room than this at the foot of a page is no hole. */
const hole = 60;

/** A fifth of a page: for less a drawing does not leave its section. */
const greatHole = 190;

/** Half a page: a chapter that leaves as much is followed by the next one on the same page. */
const halfPage = 470;

/** How often a page is laid out anew, at most. */
const tries = 12;

/**
 * Pages without holes. A drawing that finds no room on a page leaves no hole there: the paragraphs that follow it come first, as a typesetter would have
 * it. What cannot be mended so begins the next page
 * with its heading: no heading stands last on a page.
 */
export function fillPages({Handler, registerHandlers}: PagedModule): void {
  registerHandlers(
    class extends Handler {
      beforePageLayout(page: Page): void {
        const layout = page.layout.bind(page);
        page.layout = async (source, start, letters) => {
          const notes = keptNotes(page);
          let end = await layout(source, start, letters);
          const ran: HTMLElement[] = [];
          for (let i = 0; i < tries && mended(end, page, source, ran); i++) {
            notes.putBack();
            end = await layout(source, start, letters);
          }
          return end;
        };
      }
    }
  );
}

/** Changes the order of the source for a better page. @returns whether there was something to change */
function mended(end: Place | undefined, page: Page, source: ParentNode, ran: HTMLElement[]): boolean {
  const room = roomLeft(page.element);
  const head = strandedHead(page.element);
  if (room > halfPage && ran.length === 0 && runOn(end, ran)) return true;
  if ((room > hole || head) && pullUp(end, page.element, room)) return true;
  if (runBack(room, ran)) return true;
  return head !== null && breakBefore(head, page.element, source);
}

/** Lets the chapter that would begin the next page begin on this one. @returns whether there is such a chapter */
function runOn(end: Place | undefined, ran: HTMLElement[]): boolean {
  const chapter = end?.node;
  if (!(chapter instanceof HTMLElement) || !chapter.matches(".chapter") || chapter.dataset["breakBefore"] !== "page")
    return false;
  delete chapter.dataset["breakBefore"];
  chapter.classList.add("follows");
  ran.push(chapter);
  return true;
}

/** A chapter of which little but its title found room begins its own page after all. @returns whether there is one */
function runBack(room: number, ran: readonly HTMLElement[]): boolean {
  const chapter = ran[0];
  if (!chapter?.matches(".follows") || room < greatHole) return false;
  chapter.dataset["breakBefore"] = "page";
  chapter.classList.remove("follows");
  return true;
}

/** What is moved to the next page as a whole. */
const whole = "figure:not(.parted)";

/** Puts what follows the block that begins the next page before it. @returns whether there is such a thing */
function pullUp(end: Place | undefined, page: Element, room: number): boolean {
  const at = end?.node instanceof Element ? end.node : end?.node?.parentElement;
  const block = at?.closest<HTMLElement>(whole);
  if (!block || isOn(page, block)) return false;
  const next = block.nextElementSibling;
  const afterNext = next?.nextElementSibling;
  const underHead = isHead(block.previousElementSibling);
  const passed = flows(next)
    ? next
    : isHead(next) && flows(afterNext) && room > greatHole && !underHead
      ? afterNext
      : null;
  passed?.after(block);
  return passed != null;
}

/** What can be cut between its lines or its parts. */
const flows = (block: Element | null | undefined) => block?.matches("p:not(.summary), ul, ol") ?? false;
const isHead = (block: Element | null | undefined) => block?.matches("h2, h3") ?? false;

/** Lets a heading, and those above it, begin the next page. @returns whether the page holds something before it */
function breakBefore(head: HTMLElement, page: Element, source: ParentNode): boolean {
  const table = head.closest("table") ?? head;
  let block = source.querySelector<HTMLElement>(`[data-ref="${(table as HTMLElement).dataset["ref"]}"]`);
  let before = block?.previousElementSibling as HTMLElement | null;
  while (block && (!before || before.matches("h2, h3, .summary")) && !block.matches(".chapter")) {
    block = before ?? block.parentElement;
    before = block?.previousElementSibling as HTMLElement | null;
  }
  if (!block || !before || block.dataset["breakBefore"] === "page" || !isOn(page, before)) return false;
  block.dataset["breakBefore"] = "page";
  return true;
}

const isOn = (page: Element, block: HTMLElement) => page.querySelector(`[data-ref="${block.dataset["ref"]}"]`) !== null;

/** The notes at the foot of a page before it is laid out: those that found no room on the page before. */
function keptNotes(page: Page): {putBack(): void} {
  const area = page.element.querySelector<HTMLElement>(".pagedjs_area")!;
  const box = area.querySelector(".pagedjs_footnote_content")!;
  const inner = box.querySelector<HTMLElement>(".pagedjs_footnote_inner_content")!;
  const notes = [...inner.childNodes].map((note) => note.cloneNode(true));
  const [areaStyle, style, classes] = [area.style.cssText, inner.style.cssText, box.className];
  return {
    putBack() {
      inner.replaceChildren(...notes.map((note) => note.cloneNode(true)));
      area.style.cssText = areaStyle;
      inner.style.cssText = style;
      box.className = classes;
    }
  };
}
