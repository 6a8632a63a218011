import {FileAttachment} from "observablehq:stdlib";
import {absolute} from "../liveCell/loadEditor.js";
import {openEngine, type Engine} from "./engine.js";
import {loadModel} from "./loadModel.js";
import {part, say} from "./parts.js";

/** The engine of this page. The model is fetched when a text is first read, and its coming is shown in bytes. */
export async function openOwnEngine(): Promise<Engine> {
  const model = FileAttachment("../../data/live/extract.js");
  const script = absolute(await FileAttachment("../../data/live/own.js").url());
  return openEngine(script, async () => {
    const box = part("progress");
    const bar = box.querySelector("progress")!;
    box.hidden = false;
    try {
      return await loadModel(absolute(await model.url()), model.size ?? 0, (loaded, total) => {
        bar.value = total > 0 ? Math.min(1, loaded / total) : 0;
        say("state", `Loading the model: ${megabytes(loaded)}${total > 0 ? ` of ${megabytes(total)}` : ""} MB`);
      });
    } finally {
      box.hidden = true;
    }
  });
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
