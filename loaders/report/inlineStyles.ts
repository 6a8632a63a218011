import {readFile} from "node:fs/promises";
import {join} from "node:path";

/** All styles of the overview as one sheet, its fonts within. */
export async function inlineStyles(folder: string, html: string): Promise<string> {
  const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/g)].map(([, href]) =>
    readFile(join(folder, href!), "utf8")
  );
  const faces = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css!);
  const all = [...faces, ...(await Promise.all(sheets))].join("\n");
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
