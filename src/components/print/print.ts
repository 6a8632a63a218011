import type {PrintForm, PrintPage} from "../../pages/printed.js";
import {composePrint} from "./composePrint.js";
import {orderNotes} from "./orderNotes.js";
import {repeatHeads, type PagedModule} from "./repeatHeads.js";

// Called by the command that prints, in a page that has the site's styles and nothing else.
Object.assign(window, {
  async print(pages: readonly PrintPage[], form: PrintForm, sheet: string) {
    const paged = (window as unknown as {readonly PagedModule: PagedModule}).PagedModule;
    repeatHeads(paged);
    const content = document.createDocumentFragment();
    content.append(composePrint(pages, form));
    document.body.className = form;
    const {total} = await new paged.Previewer().preview(content, [{"print.css": sheet}], document.body);
    const feet = [...document.querySelectorAll(".pagedjs_footnote_inner_content")].map(orderNotes);
    const pageOf = (id: string) =>
      document.getElementById(id)?.closest<HTMLElement>(".pagedjs_page")?.dataset["pageNumber"];
    return {
      pages: total,
      feet: feet.filter((names) => names.length > 0),
      headless: [...document.querySelectorAll(".pagedjs_page table")]
        .filter(isHeadless)
        .map((t) => t.textContent.trim()),
      alone: [...document.querySelectorAll(".pagedjs_page")].flatMap(headAtEnd),
      contents: [...document.querySelectorAll<HTMLAnchorElement>(".contents a")].map(
        (link) => [link.textContent, Number(pageOf(link.hash.slice(1)))] as const
      )
    };
  }
});

/** The heading that stands last on a page, which should not be; none where all is well. */
function headAtEnd(page: Element): string[] {
  const last = [...page.querySelectorAll(".pagedjs_page_content *:not(.footnote, .footnote *, .unseen, .unseen *)")]
    .filter((each) => each.getClientRects().length > 0 && [...each.childNodes].some(isText))
    .reduce<Element | null>((a, b) => (a && bottom(a) > bottom(b) ? a : b), null);
  const head = last?.closest("h2, h3, thead, .summary");
  return head ? [head.textContent.trim()] : [];
}

/** A piece of a table that goes on from the page before, without a head that says what its columns are. */
const isHeadless = (table: Element) =>
  table.hasAttribute("data-split-from") && !table.querySelector("thead") && table.querySelector("tbody") !== null;

const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== "";
const bottom = (element: Element) => element.getBoundingClientRect().bottom;
