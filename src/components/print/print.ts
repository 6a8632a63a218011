import type {PaperDrawing, PrintForm, PrintPage} from "../../pages/printed.js";
import {composePrint} from "./composePrint.js";
import {fillPages} from "./fillPages.js";
import {holes, smallestWords} from "./measurePages.js";
import {orderNotes} from "./orderNotes.js";
import {strandedHead} from "./strandedHead.js";
import {repeatHeads, type PagedModule} from "./repeatHeads.js";

// Called by the command that prints, in a page that has the site's styles and nothing else.
Object.assign(window, {
  async print(pages: readonly PrintPage[], drawings: readonly PaperDrawing[], form: PrintForm, sheet: string) {
    const paged = (window as unknown as {readonly PagedModule: PagedModule}).PagedModule;
    repeatHeads(paged);
    fillPages(paged);
    const content = document.createDocumentFragment();
    content.append(composePrint(pages, drawings, form));
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
      alone: [...document.querySelectorAll(".pagedjs_page")].flatMap(
        (page) => strandedHead(page)?.textContent.trim() ?? []
      ),
      holes: holes([...document.querySelectorAll(".pagedjs_page")]),
      smallestWords: smallestWords(document.querySelectorAll<SVGSVGElement>(".pagedjs_page .fig svg")),
      contents: [...document.querySelectorAll<HTMLAnchorElement>(".contents a")].map(
        (link) => [link.textContent, Number(pageOf(link.hash.slice(1)))] as const
      )
    };
  }
});

/** A piece of a table that goes on from the page before, without a head that says what its columns are. */
const isHeadless = (table: Element) =>
  table.hasAttribute("data-split-from") && !table.querySelector("thead") && table.querySelector("tbody") !== null;
