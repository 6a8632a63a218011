import type {OwnFields} from "../../own/types.js";
import {tell} from "./tell.js";

/** A text on its way in. */
export interface Incoming {
  readonly text: string;
  readonly fields: OwnFields;
  readonly name?: string;
}

/** Takes in texts: pasted over an empty or wholly selected field, dropped anywhere on the desk, or opened as files. */
export function followIncoming(field: HTMLTextAreaElement, bring: (texts: readonly Incoming[]) => Promise<void>): void {
  const desk = document.querySelector<HTMLElement>("#own")!;
  const chooser = desk.querySelector<HTMLInputElement>("[name=files]")!;
  field.addEventListener("paste", (event) => {
    const {files} = event.clipboardData ?? {};
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    const whole = field.value.trim() === "" || field.selectionEnd - field.selectionStart >= field.value.length;
    if (!files?.length && (!whole || pasted.trim() === "")) return;
    event.preventDefault();
    if (files?.length) void bringFiles([...files], bring);
    else void bringWords(pasted, bring);
  });
  desk.addEventListener("dragover", (event) => {
    event.preventDefault();
    desk.classList.add("dragged");
  });
  for (const name of ["dragleave", "drop"]) desk.addEventListener(name, () => desk.classList.remove("dragged"));
  desk.addEventListener("drop", (event) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const words = event.dataTransfer?.getData("text/plain") ?? "";
    if (files.length > 0) void bringFiles(files, bring);
    else if (words.trim() !== "") void bringWords(words, bring);
  });
  desk.addEventListener("click", ({target}) => {
    if ((target as Element).closest("button[name=open]")) chooser.click();
  });
  chooser.addEventListener("change", () => {
    const files = [...(chooser.files ?? [])];
    chooser.value = "";
    void bringFiles(files, bring);
  });
}

async function bringWords(words: string, bring: (texts: readonly Incoming[]) => Promise<void>): Promise<void> {
  const {readPasted} = await import("./readFile.js");
  const {notes, ...text} = readPasted(words);
  await bring([text]);
  tell(notes);
}

async function bringFiles(files: readonly File[], bring: (texts: readonly Incoming[]) => Promise<void>): Promise<void> {
  if (files.length === 0) return;
  tell(files.length > 1 ? [`Opening ${files.length} files …`] : []);
  const {readFile} = await import("./readFile.js");
  const texts: Incoming[] = [];
  const notes: string[] = [];
  for (const file of files) {
    const read = await readFile(file).catch((error: Error) => ({name: file.name, refused: error.message}));
    if ("refused" in read) notes.push(`${file.name}: ${read.refused}`);
    else {
      const {text, fields} = read;
      texts.push({text, fields, ...(fields.title ? {} : {name: file.name.replace(/\.\w+$/, "")})});
      notes.push(...read.notes.map((note) => `${file.name}: ${note}`));
    }
  }
  await bring(texts);
  tell(notes);
}
