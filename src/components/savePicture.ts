/** Makes the “Save the picture” buttons work: the drawing as it stands, in the colours of the theme, as an SVG file. */
export function savePictures(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-save]")) button.hidden = false;
  document.addEventListener("click", ({target}) => {
    const id = target instanceof Element ? target.closest<HTMLElement>("button[data-save]")?.dataset["save"] : null;
    const drawings = id ? document.querySelectorAll<SVGElement>(`#${CSS.escape(id)} svg[role=img]`) : [];
    const shown = [...drawings].find((svg) => svg.getClientRects().length > 0);
    if (!shown) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([picture(shown)], {type: "image/svg+xml"}));
    link.download = `${id}.svg`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
}

/** A drawing as a file of its own: custom properties replaced by the colours they have now. */
function picture(svg: SVGElement): string {
  const style = getComputedStyle(document.documentElement);
  const probe = document.body.appendChild(document.createElement("i"));
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const text = new XMLSerializer()
    .serializeToString(svg)
    .replace(/ data-tip="[^"]*"/g, "")
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colour(name));
  probe.remove();
  const ground = `<rect width="100%" height="100%" fill="${style.backgroundColor}"/>`;
  return text.replace(/(<svg [^>]*>)/, `$1${ground}`);
}
