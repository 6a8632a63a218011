import type {OwnResult, ReaderPart} from "../../own/messages.js";
import {notesHtml} from "../../own/notesHtml.js";
import {chooseMark} from "../chooseMark.js";
import {showLayers} from "../reader.js";
import {part} from "./parts.js";

/** Puts a reading into the right column: what is known of the text, and the text with its marks. */
export function showResult(result: OwnResult): void {
  const {outlet, title} = result.header;
  part("which").hidden = true;
  part("heading").textContent = result.headed ? "Your text" : (title ?? outlet ?? "Your text");
  part("notes").innerHTML = notesHtml(result).html;
  part("byline").innerHTML = result.byline;
  const kept = keptLayers();
  part("layers").innerHTML = result.layers;
  part("key").innerHTML = result.key;
  kept();
  showPart(result.reader);
  part("read").dataset["state"] = "now";
}

/** Shows one part of a text, and the buttons to the others where there are any. */
export function showPart({html, part: at, parts, first, last, paragraphs}: ReaderPart): void {
  part("reader").innerHTML = html;
  const pager = part("parts");
  pager.hidden = parts === 1;
  pager.querySelector("span")!.textContent = `Paragraphs ${first} to ${last} of ${paragraphs.toLocaleString("en-US")}`;
  pager.querySelector<HTMLButtonElement>("[name=part-back]")!.disabled = at === 0;
  pager.querySelector<HTMLButtonElement>("[name=part-more]")!.disabled = at === parts - 1;
  pager.dataset["part"] = String(at);
  showLayers();
  chooseMark(location.hash);
}

/** Says that what is shown is of the text as it was. */
export function showOld(): void {
  const read = part("read");
  if (read.dataset["state"] !== "example") read.dataset["state"] = "old";
}

/** Remembers which layers are switched on, and whether they are unfolded; gives back what sets them so again. */
function keptLayers(): () => void {
  const box = part("layers");
  const open = box.querySelector("details")?.open ?? true;
  const states = new Map(
    [...box.querySelectorAll<HTMLInputElement>("input[name=layer]:not(:disabled)")].map((each) => [
      each.value,
      each.checked
    ])
  );
  return () => {
    const details = box.querySelector("details");
    if (details) details.open = open;
    for (const each of box.querySelectorAll<HTMLInputElement>("input[name=layer]:not(:disabled)"))
      each.checked = states.get(each.value) ?? each.checked;
  };
}
