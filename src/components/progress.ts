import {pageOf} from "./address.js";

/** A page with exercises: its address in the site, how many are done, how many there are. */
export type PageProgress = readonly [page: string, done: number, all: number];

const key = "progress";

/** Shows what was counted last, on pages that have no exercises and so nothing to count with. */
export function showKnownProgress(): void {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    if (Array.isArray(known)) write(known.filter(isProgress));
  } catch {
    // A browser that keeps nothing has nothing to show.
  }
}

/** Says in the sidebar how far a reader is, “1/3” beside a page's name, and remembers it for the other pages. */
export function paintProgress(pages: readonly PageProgress[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(pages));
  } catch {
    // As above.
  }
  write(pages);
}

function write(pages: readonly PageProgress[]): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("#observablehq-sidebar a[href]")) {
    const path = pageOf(link);
    const page = pages.find(([page]) => path.endsWith(page));
    link.querySelector(".exdone")?.remove();
    if (!page || page[1] === 0) continue;
    const [, done, all] = page;
    const count = document.createElement("span");
    count.className = "exdone";
    count.innerHTML = `<span aria-hidden="true">${done}/${all}</span><span class="unseen">, ${done} of ${all} exercises done</span>`;
    link.append(count);
  }
}

function isProgress(each: unknown): each is PageProgress {
  return Array.isArray(each) && typeof each[0] === "string" && Number.isInteger(each[1]) && Number.isInteger(each[2]);
}
