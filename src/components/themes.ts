const themes = [
  ["", "System"],
  ["light", "Light"],
  ["dark", "Dark"]
] as const;

/** Puts the choice of theme at the foot of the sidebar. It is kept on the device; the head of the page reads it first. */
export function addThemes(): void {
  const sidebar = document.querySelector("#observablehq-sidebar");
  if (!sidebar) return;
  const root = document.documentElement;
  const box = document.createElement("div");
  box.className = "themes";
  const label = document.createElement("label");
  label.htmlFor = "theme";
  label.textContent = "Theme";
  const select = document.createElement("select");
  select.id = "theme";
  for (const [value, name] of themes) select.add(new Option(name, value));
  select.value = root.dataset["theme"] ?? "";
  select.addEventListener("change", () => {
    if (select.value) root.dataset["theme"] = select.value;
    else delete root.dataset["theme"];
    try {
      if (select.value) localStorage.setItem("theme", select.value);
      else localStorage.removeItem("theme");
    } catch {
      // Storage may be forbidden: the choice then holds for this page only.
    }
  });
  box.append(label, select);
  sidebar.append(box);
}
