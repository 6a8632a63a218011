/** Where an address names a mark of a long article that stands in another part of it, goes to that part. */
export function openPart(): void {
  const parts = [...document.querySelectorAll<HTMLAnchorElement>(".parts a[data-begins]")];
  if (parts.length === 0) return;
  const follow = (): void => {
    const found = /^#(?:at-|([pqetfxs]))(\d+)/.exec(location.hash);
    if (!found) return;
    const kind = found[1] === undefined || found[1] === "s" ? "c" : found[1];
    const number = Number(found[2]);
    const begin = (part: HTMLAnchorElement) =>
      Number(
        part.dataset["begins"]!.split(" ")
          .find((word) => word.startsWith(kind))!
          .slice(1)
      );
    const part = parts.filter((each) => begin(each) <= number).at(-1);
    if (part && !part.hasAttribute("aria-current")) location.replace(part.href + location.hash);
  };
  window.addEventListener("hashchange", follow);
  follow();
}
