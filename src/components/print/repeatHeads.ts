/** What pagedjs offers here: it lays a document out in pages, with notes at their foot, and calls handlers while it does. */
export interface PagedModule {
  readonly Previewer: new () => {
    preview(content: Node, sheets: readonly Record<string, string>[], into: Element): Promise<{readonly total: number}>;
  };
  readonly Handler: new (...given: never[]) => object;
  readonly registerHandlers: (...handlers: (new (...given: never[]) => object)[]) => void;
}

/** A table that goes on over the page says again what its columns are, and keeps their widths; a drawing in parts says again what its sides are. */
export function repeatHeads({Handler, registerHandlers}: PagedModule): void {
  registerHandlers(
    class extends Handler {
      /** Called before a page is measured, so that the head takes its room. */
      layout(page: Element): void {
        for (const table of page.querySelectorAll<HTMLElement>("table[data-split-from]:not(:has(> thead))")) {
          const first = document.querySelector<HTMLElement>(`table[data-ref="${table.dataset["ref"]}"]:has(> thead)`);
          if (first) table.prepend(headOf(first));
        }
        for (const figure of page.querySelectorAll<HTMLElement>(".parted[data-split-from]:not(:has(.names))")) {
          const names = document.querySelector(`.parted[data-ref="${figure.dataset["ref"]}"] .names`);
          if (names) figure.prepend(unplaced(names.cloneNode(true) as HTMLElement));
        }
      }
    }
  );
}

function headOf(table: HTMLElement): Element {
  const head = table.querySelector(":scope > thead")!;
  const copy = head.cloneNode(true) as HTMLElement;
  const cells = head.querySelectorAll<HTMLElement>("th, td");
  copy.querySelectorAll<HTMLElement>("th, td").forEach((cell, i) => {
    cell.style.width = `${cells[i]!.getBoundingClientRect().width}px`;
    cell.style.boxSizing = "border-box";
  });
  return unplaced(copy);
}

/** Pagedjs finds its place in the source by these; what is repeated has none. */
function unplaced(copy: HTMLElement): HTMLElement {
  for (const each of [copy, ...copy.querySelectorAll<HTMLElement>("*")]) {
    delete each.dataset["ref"];
    each.removeAttribute("id");
  }
  return copy;
}
