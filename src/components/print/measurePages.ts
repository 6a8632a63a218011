/** The height between the last line or drawing of a page and its notes or its foot, in pixels. */
export function roomLeft(page: Element): number {
  const area = page.querySelector(".pagedjs_page_content")!.getBoundingClientRect();
  const drawn = page.querySelectorAll(
    ".pagedjs_page_content :is(svg, img, tr, p, li, label, h1, h2, h3, pre, .lines i)"
  );
  const boxes = [...drawn].filter((each) => each.getClientRects().length > 0).map((e) => e.getBoundingClientRect());
  return area.bottom - Math.max(area.top, ...boxes.map((box) => box.bottom));
}

/** The share of its height that each page leaves empty, by its number; without those on which a chapter ends. */
export function holes(pages: readonly Element[]): (readonly [page: number, share: number])[] {
  return pages.flatMap((page, i) => {
    const next = pages[i + 1]?.querySelector(".chapter");
    if (!next?.matches("[data-split-from]")) return [];
    const text = page.querySelector(".pagedjs_area")!.getBoundingClientRect().height;
    return [[i + 1, Math.round((roomLeft(page) / text) * 100) / 100] as const];
  });
}

/** The size of the smallest words in drawings, in points. */
export function smallestWords(drawings: Iterable<SVGSVGElement>): number {
  const sizes = [...drawings].flatMap((svg) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return [...svg.querySelectorAll("text")].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale * 0.75);
  });
  return Math.round(Math.min(...sizes) * 10) / 10;
}
