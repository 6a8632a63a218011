import {mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import subsetFont from "subset-font";
import {fontFaces, unicodeRange, type FontFace} from "./fontFaces.js";

/** What browsers do with letters unasked, and figures of one width for tables; small capitals, old figures and the like are left out. */
const features = ["ccmp", "locl", "rlig", "rclt", "liga", "clig", "calt", "kern", "mark", "mkmk", "tnum"];

/** Writes the site's fonts, cut to the weights and features that pages use. */
export async function writeFonts(folder: string): Promise<void> {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  for (const face of fontFaces) await writeFile(join(folder, `${face.file}.woff2`), await cut(face));
}

async function cut({from, file, weight, script, whole}: FontFace): Promise<Uint8Array> {
  const given = await readFile(join("node_modules/@fontsource-variable", from, "files", `${file}.woff2`));
  if (whole) return given;
  return subsetFont(given, characters(unicodeRange[script]), {
    targetFormat: "woff2",
    keepFeatures: features,
    noHinting: true,
    variationAxes: {wght: typeof weight === "number" ? weight : {min: weight[0], max: weight[1]}},
    // Who made the font, and its licence, which asks to go with every copy.
    preserveNameIds: [0, 13, 14]
  });
}

/** All characters of a CSS `unicode-range`. */
function characters(range: string): string {
  return range
    .split(",")
    .flatMap((part) => {
      const [first, last = first] = part.slice(2).split("-");
      const from = parseInt(first!, 16);
      return Array.from({length: parseInt(last!, 16) - from + 1}, (_, i) => String.fromCodePoint(from + i));
    })
    .join("");
}
