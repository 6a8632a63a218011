import {packText, unpackText} from "../store/packText.js";

/** Code of cells by their id, as a link carries it. */
export type Shared = Readonly<Record<string, string>>;

const prefix = "#cells=1.";
/** Characters of code that a link may unpack to. */
const most = 200_000;

/** The fragment of a link that carries the code of cells, compressed. */
export function packLink(cells: Shared): string {
  return prefix + packText(JSON.stringify(cells));
}

/** Whether a fragment carries code. */
export function carriesCode(fragment: string): boolean {
  return fragment.startsWith("#cells=");
}

/** The code a fragment carries; null where it is damaged, of another version, or unpacks to more than a page can hold. */
export function unpackLink(fragment: string): Shared | null {
  if (!fragment.startsWith(prefix)) return null;
  try {
    const json: unknown = JSON.parse(unpackText(fragment.slice(prefix.length), most) ?? "null");
    if (typeof json !== "object" || json === null || Array.isArray(json)) return null;
    return Object.fromEntries(
      Object.entries(json).filter(([key, value]) => key !== "__proto__" && typeof value === "string")
    );
  } catch {
    return null;
  }
}
