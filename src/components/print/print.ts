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
      contents: [...document.querySelectorAll<HTMLAnchorElement>(".contents a")].map(
        (link) => [link.textContent, Number(pageOf(link.hash.slice(1)))] as const
      )
    };
  }
});
