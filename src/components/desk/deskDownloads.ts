import {zipSync, type Zippable} from "fflate";
import {button, element} from "../exercise/element.js";

/** The same moment in every archive, so that the same files give the same bytes. */
const WHEN = new Date(1980, 0, 1);

const TYPES: Readonly<Record<string, string>> = {html: "text/html", csv: "text/csv", zip: "application/zip"};

/**
 * Buttons for what came of a grading: all of it as one archive, tables to save, pages to open. The files are made when a button is
 * pressed, so that they hold what has been marked until then.
 */
export function deskDownloads(files: () => Map<string, string>, onSaved: () => void): HTMLElement {
  const names = [...files().keys()].filter((path) => !path.includes("/"));
  const save = (name: string, bytes: () => BlobPart): HTMLButtonElement =>
    button(`save ${name}`, `Save ${name}`, () => {
      saveAs(name, bytes());
      if (name === "grades.zip" || name === "overrides.csv") onSaved();
    });
  const zip = save("grades.zip", () => archive(files()));
  const open = names
    .filter((name) => name.endsWith(".html"))
    .map((name) => button(`open ${name}`, `Open ${name}`, () => openPage(name, files())));
  const tables = names.filter((name) => name.endsWith(".csv")).map((name) => save(name, () => files().get(name)!));
  zip.classList.add("main");
  const feedback = [...files().keys()].filter((path) => path.startsWith("feedback/"));
  return element(
    "div",
    {class: "downloads"},
    element("div", {class: "exbar"}, zip, ...open),
    element("div", {class: "exbar"}, ...tables),
    element(
      "details",
      {},
      element("summary", {}, `Open the feedback of one of ${feedback.length} students`),
      element(
        "ul",
        {class: "people"},
        ...feedback.map((path) =>
          element(
            "li",
            {},
            button(
              `open ${path}`,
              path.slice("feedback/".length, -".html".length),
              () => openPage(path, files()),
              "quiet"
            )
          )
        )
      )
    )
  );
}

/** All files as one archive; the same files give the same bytes. */
export function archive(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, text] of files) entries[path] = [new TextEncoder().encode(text), {mtime: WHEN}];
  return zipSync(entries, {level: 6}) as Uint8Array<ArrayBuffer>;
}

function saveAs(name: string, bytes: BlobPart): void {
  const url = addressOf(name, bytes);
  element("a", {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Opens a page in a tab of its own; what it links to among the files opens from there (only the overview links to others). In a
 * page from a file, which may not lead to such addresses, the links are left out.
 */
function openPage(name: string, files: ReadonlyMap<string, string>): void {
  const links = new Map<string, string>();
  const page = files.get(name)!.replace(/<a href="([^"#]+\.html)(#[^"]*)?">/g, (whole, path: string, hash = "") => {
    if (!files.has(path)) return whole;
    if (location.protocol === "file:") return "<a>";
    if (!links.has(path)) links.set(path, addressOf(path, files.get(path)!));
    return `<a href="${links.get(path)}${hash}">`;
  });
  window.open(addressOf(name, page), "_blank", "noopener");
}

const addressOf = (name: string, bytes: BlobPart): string =>
  URL.createObjectURL(new Blob([bytes], {type: `${TYPES[name.split(".").at(-1)!]};charset=utf-8`}));
