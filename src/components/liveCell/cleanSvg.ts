const elements = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan defs clipPath linearGradient radialGradient stop title desc".split(
    " "
  )
);

/**
 * A drawing that came from a cell as elements of the page: shapes and texts only. Whatever could run, load or lead away is
 * left out: other elements, handlers, links, styles, and addresses other than places in the drawing itself.
 */
export function cleanSvg(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (parsed.localName !== "svg") throw new Error("not a drawing");
  clean(parsed);
  return document.importNode(parsed, true);
}

function clean(element: Element): void {
  for (const {name, value} of [...element.attributes]) {
    const address = /url\s*\(/i.test(value) && !/^url\(#[\w-]+\)$/.test(value);
    if (/^on|^style$|href$|^src$/i.test(name) || address || /javascript:/i.test(value)) element.removeAttribute(name);
  }
  for (const child of [...element.childNodes]) {
    if (child.nodeType === Node.TEXT_NODE) continue;
    if (child.nodeType !== Node.ELEMENT_NODE || !elements.has((child as Element).localName)) child.remove();
    else clean(child as Element);
  }
}
