/** Shows what a mark in a drawing stands for, beside the pointer. The table below each drawing says the same to all. */
export function showTips(): void {
  let tip: HTMLElement | null = null;
  document.addEventListener("pointermove", ({target, clientX, clientY}) => {
    const mark = target instanceof Element ? target.closest<SVGElement>("svg [data-tip]") : null;
    const words = mark?.dataset["tip"];
    if (!words) {
      tip?.remove();
      tip = null;
      return;
    }
    if (!tip) {
      tip = document.createElement("div");
      tip.className = "tip";
      tip.setAttribute("aria-hidden", "true");
      document.body.append(tip);
    }
    if (tip.textContent !== words) tip.textContent = words;
    tip.style.left = `${Math.min(clientX + 14, innerWidth - tip.offsetWidth - 8)}px`;
    tip.style.top = `${clientY + 18 + tip.offsetHeight > innerHeight ? clientY - tip.offsetHeight - 10 : clientY + 18}px`;
  });
}
