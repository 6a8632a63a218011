/**
 * Makes the switches over a drawing work: marks and rows that are switched off step back, and the number shown is said. They count as
 * they stand, for a quick reader, or a browser that opens the page again, may have set them before.
 */
export function filterMarks(): void {
  document.addEventListener("change", ({target}) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>("form[data-filters]") : null;
    if (form) apply(form);
  });
  const all = (): void => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-filters]"))
      if (form.querySelector("input:not(:checked)")) apply(form);
  };
  all();
  addEventListener("pageshow", all);
}

function apply(form: HTMLFormElement): void {
  const boxes = (name: string) => [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const on = (name: string, value: string): boolean => {
    const own = boxes(name).find((box) => box.value === value) ?? boxes(name).find((box) => box.value === "");
    return own?.checked ?? true;
  };
  for (const id of (form.dataset["filters"] ?? "").split(" "))
    for (const mark of document.querySelectorAll<HTMLElement>(`#${CSS.escape(id)} [data-key]`)) {
      const [status = "", by = ""] = (mark.dataset["key"] ?? "").split("|");
      mark.classList.toggle("off", !(on("status", status) && on("by", by)));
    }
  const counts = Object.entries(JSON.parse(form.dataset["counts"] ?? "{}") as Record<string, number>);
  const sum = (some: typeof counts) => some.reduce((n, [, count]) => n + count, 0);
  const all = sum(counts).toLocaleString("en-US");
  const shown = sum(
    counts.filter(([key]) => {
      const [status = "", by = ""] = key.split("|");
      return on("status", status) && on("by", by);
    })
  ).toLocaleString("en-US");
  form.querySelector("[role=status]")!.textContent =
    shown === all ? `All ${all} events shown.` : `${shown} of ${all} events shown.`;
}
