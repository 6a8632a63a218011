import type {OwnFormat} from "../../own/exportFiles.js";
import type {Theirs, TheirReading} from "../../own/messages.js";
import {nameOfText} from "../../own/nameOfText.js";
import type {OwnText} from "../../own/types.js";
import {articleFile} from "../articleFile.js";
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

/** What there is to compare a text with besides the coverage: the reader's other texts. */
export interface Comparable {
  /** Puts the reader's other texts into the choice. */
  offer(others: readonly OwnText[]): void;
  /** A reading is there, or a newer one. */
  show(): void;
}

/** The comparison with an article of the coverage, whose reading is loaded when it is asked for, or with another own text. */
export function openComparison(engine: () => Engine | null, without: () => readonly string[]): Comparable {
  const box = part("compare");
  const select = box.querySelector("select")!;
  const button = box.querySelector("button")!;
  const group = Object.assign(document.createElement("optgroup"), {label: "Your texts"});
  let texts: readonly OwnText[] = [];
  let open = false;
  const theirs = async (): Promise<Theirs> => {
    const own = texts.find(({id}) => id === select.value);
    if (own) {
      const {id, text, fields} = own;
      return {kind: "own", request: {id, text, fields, without: without()}, name: nameOfText(own)};
    }
    const reading = (await articleFile(select.value, "reading")) as TheirReading | null;
    if (!reading) throw new Error(`there is no article ${select.value}`);
    return {kind: "coverage", reading};
  };
  const compare = async (): Promise<void> => {
    const reader = engine();
    if (!reader) return;
    open = true;
    say("compare-state", "Comparing …");
    try {
      const html = await reader.compare(await theirs());
      if (html !== null) part("comparison").innerHTML = html;
      say("compare-state", "");
    } catch (error) {
      say("compare-state", `The article could not be loaded: ${(error as Error).message}`);
    }
  };
  button.addEventListener("click", () => void compare());
  select.addEventListener("change", () => void (open && compare()));
  return {
    offer(others) {
      texts = others;
      const chosen = select.value;
      group.replaceChildren(
        ...others.map((text) =>
          Object.assign(document.createElement("option"), {value: text.id, textContent: nameOfText(text)})
        )
      );
      if (others.length > 0) select.append(group);
      else group.remove();
      if ([...select.options].some(({value}) => value === chosen)) select.value = chosen;
    },
    show() {
      button.disabled = select.disabled = false;
      if (open) void compare();
    }
  };
}
