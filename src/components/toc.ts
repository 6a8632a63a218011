/** Marks in the list of contents the heading that is being read. Framework's own does the same on pages with cells. */
export function followContents(): void {
  const toc = document.querySelector<HTMLElement>("#observablehq-toc");
  const selector = toc?.dataset["selector"];
  if (!toc || !selector || document.querySelector("script[type=module]:not([src])")) return;
  const headings = [...document.querySelectorAll<HTMLElement>(`#observablehq-main :is(${selector})`)];
  const bar = toc.appendChild(document.createElement("div"));
  bar.className = "observablehq-secondary-link-highlight";
  const update = () => {
    const current = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2).at(-1);
    bar.style.cssText = "";
    for (const link of toc.querySelectorAll<HTMLElement>(".observablehq-secondary-link")) {
      const on = current != null && link.querySelector<HTMLAnchorElement>("a[href]")?.hash === `#${current.id}`;
      link.classList.toggle("observablehq-secondary-link-active", on);
      if (on) bar.style.cssText = `top:${link.offsetTop}px;height:${link.offsetHeight}px`;
    }
  };
  const observer = new IntersectionObserver(update, {rootMargin: "0px 0px -50% 0px"});
  for (const heading of headings) observer.observe(heading);
}
