import {FileAttachment} from "observablehq:stdlib";

export function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

/** The editor's module, loaded once. */
export function loadEditor(): Promise<typeof import("./editor.js")> {
  return (editor ??= FileAttachment("../../data/live/editor.js")
    .url()
    .then((url) => import(absolute(url)) as Promise<typeof import("./editor.js")>));
}
let editor: Promise<typeof import("./editor.js")> | null = null;

/** Address of the worker that draws charts. */
export function drawerUrl(): Promise<string> {
  return FileAttachment("../../data/live/draw.js").url().then(absolute);
}
