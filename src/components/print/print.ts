import type {PrintForm, PrintPage} from "../../pages/printed.js";
import {composePrint} from "./composePrint.js";

/** What pagedjs offers here: it lays a document out in pages, with notes at their foot. */
interface Paged {
  readonly Previewer: new () => {
    preview(content: Node, sheets: readonly Record<string, string>[], into: Element): Promise<{readonly total: number}>;
  };
}

// Called by the command that prints, in a page that has the site's styles and nothing else.
Object.assign(window, {
  async print(pages: readonly PrintPage[], form: PrintForm, sheet: string) {
    const {Previewer} = (window as unknown as {readonly PagedModule: Paged}).PagedModule;
    const content = document.createDocumentFragment();
    content.append(composePrint(pages, form));
    document.body.className = form;
    const {total} = await new Previewer().preview(content, [{"print.css": sheet}], document.body);
    const pageOf = (id: string) =>
      document.getElementById(id)?.closest<HTMLElement>(".pagedjs_page")?.dataset["pageNumber"];
    return {
      pages: total,
      notes: document.querySelectorAll(".pagedjs_footnote_area .footnote").length,
      alone: [...document.querySelectorAll(".pagedjs_page")].flatMap(headAtEnd),
      contents: [...document.querySelectorAll<HTMLAnchorElement>(".contents a")].map(
        (link) => [link.textContent, Number(pageOf(link.hash.slice(1)))] as const
      )
    };
  }
});

/** The heading that stands last on a page, which should not be; none where all is well. */
function headAtEnd(page: Element): string[] {
  const last = [...page.querySelectorAll(".pagedjs_page_content *:not(.footnote, .footnote *)")]
    .filter((each) => each.getClientRects().length > 0 && [...each.childNodes].some(isText))
    .reduce<Element | null>((a, b) => (a && bottom(a) > bottom(b) ? a : b), null);
  const head = last?.closest("h2, h3, thead, .summary");
  return head ? [head.textContent.trim()] : [];
}

const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== "";
const bottom = (element: Element) => element.getBoundingClientRect().bottom;
