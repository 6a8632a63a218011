import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {styleSheet} from "../site/styleSheet.js";

/** The styles of all pages as one sheet, its fonts within; where those lie is said in the markup of the overview. */
export async function inlineStyles(folder: string, html: string): Promise<string> {
  const faces = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css!);
  const all = [...faces, await styleSheet()].join("\n");
  const files = [
    ...new Set([...all.matchAll(/url\((?:\.?\.?\/)*(_file\/fonts\/[\w.-]+)\)/g)].map(([, file]) => file!))
  ];
  const fonts = new Map(
    await Promise.all(
      files.map(async (file) => [file, (await readFile(join(folder, file))).toString("base64")] as const)
    )
  );
  return all.replace(
    /url\((?:\.?\.?\/)*(_file\/fonts\/[\w.-]+)\)/g,
    (_, file: string) => `url(data:font/woff2;base64,${fonts.get(file)})`
  );
}
