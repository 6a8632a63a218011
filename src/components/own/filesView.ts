import {FileAttachment} from "observablehq:stdlib";
import type {OwnFormat} from "../../own/exportFiles.js";
import type {Engine} from "./engine.js";
import {part, say} from "./parts.js";

/** The buttons that hand a text and its tables out as files. */
export function openFiles(engine: () => Engine | null): () => void {
  const box = part("files");
  box.addEventListener("click", async ({target}) => {
    const pressed = (target as Element).closest<HTMLButtonElement>("button[name=file]");
    const file = pressed && (await engine()?.file(pressed.value as OwnFormat));
    if (!file) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([file.bytes], {type: file.type}));
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    say("state", `${file.name} is handed to you as a file.`);
  });
  return () => {
    for (const button of box.querySelectorAll("button")) button.disabled = false;
  };
}

/** The comparison with an article of the coverage, whose tables are loaded when it is first asked for. */
export function openComparison(engine: () => Engine | null): () => void {
  const box = part("compare");
  const select = box.querySelector("select")!;
  const button = box.querySelector("button")!;
  let coverage: Promise<string> | null = null;
  let open = false;
  const compare = async (): Promise<void> => {
    const reader = engine();
    if (!reader) return;
    open = true;
    say("compare-state", "Comparing …");
    try {
      coverage ??= FileAttachment("../../data/tables/readings.json")
        .arrayBuffer()
        .then((bytes) => new TextDecoder().decode(bytes));
      const html = await reader.compare(await coverage, select.value);
      if (html !== null) part("comparison").innerHTML = html;
      say("compare-state", "");
    } catch (error) {
      coverage = null;
      say("compare-state", `The coverage could not be loaded: ${(error as Error).message}`);
    }
  };
  button.addEventListener("click", () => void compare());
  select.addEventListener("change", () => void (open && compare()));
  return () => {
    button.disabled = select.disabled = false;
    if (open) void compare();
  };
}
