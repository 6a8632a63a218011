import {FileAttachment} from "observablehq:stdlib";
import type * as EditorModule from "./editor.js";

type Module = typeof EditorModule;

export function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

/** The editor's module, loaded once. */
export function loadEditor(): Promise<Module> {
  return (editor ??= FileAttachment("../../data/live/editor.js")
    .url()
    .then((url) => import(absolute(url)) as Promise<Module>));
}
let editor: Promise<Module> | null = null;

/** Address of the worker that draws charts. */
export function drawerUrl(): Promise<string> {
  return FileAttachment("../../data/live/draw.js").url().then(absolute);
}
