import {pageKey, pageOf} from "./address.js";

/** The Menu and Search buttons of narrow pages: they open and close the sidebar, say so, and Esc closes it. */
export function followMenu(): void {
  const toggle = document.querySelector<HTMLInputElement>("#observablehq-sidebar-toggle");
  const menu = document.querySelector<HTMLButtonElement>("#menu");
  const find = document.querySelector<HTMLButtonElement>("#find");
  if (!toggle || !menu) return;
  // A browser that opens a page anew may put the sidebar back as it stood.
  menu.setAttribute("aria-expanded", String(toggle.checked));
  const show = (open: boolean) => {
    toggle.indeterminate = false;
    toggle.checked = open;
    menu.setAttribute("aria-expanded", String(open));
  };
  toggle.addEventListener("change", () => menu.setAttribute("aria-expanded", String(toggle.checked)));
  menu.addEventListener("click", () => {
    show(!toggle.checked);
    if (toggle.checked) document.querySelector<HTMLElement>("#observablehq-sidebar a")?.focus();
  });
  find?.addEventListener("click", () => {
    show(true);
    document.querySelector<HTMLInputElement>("#observablehq-search input")?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !toggle.checked || matchMedia("(min-width: 1008px)").matches) return;
    // Framework's own script would open it again.
    event.stopPropagation();
    show(false);
    menu.focus();
  });
  for (const button of [menu, find]) button?.removeAttribute("disabled");
  markCurrent();
}

/** A page below another, such as one article below Read, has the upper one as its place in the menu. */
function markCurrent(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("#observablehq-sidebar section .observablehq-link a")];
  const here = pageKey();
  if (links.some((a) => a.ariaCurrent === "page" || pageOf(a) === here)) {
    for (const a of links) if (pageOf(a) === here) a.ariaCurrent = "page";
    return;
  }
  const above = links.filter((a) => pageOf(a).endsWith("/") && here.startsWith(pageOf(a))).at(-1);
  above?.parentElement?.classList.add("observablehq-link-active");
  if (above) above.ariaCurrent = "true";
}
