import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {drawIcon, type IconColours} from "./drawIcon.js";

/** Accent and surface of the light theme: icons on a home screen do not change with the theme. */
const colours: IconColours = {line: [0x24, 0x50, 0xc4], ground: [0xfd, 0xfd, 0xfb]};

/** Writes the icons and the manifest by which a browser installs the site. Addresses are relative: the site may stand under any path. */
export async function writeIcons(folder: string, description: string): Promise<void> {
  await mkdir(join(folder, "_icons"), {recursive: true});
  for (const [name, size, inset] of [
    ["icon-192", 192, 0.02],
    ["icon-512", 512, 0.02],
    ["maskable-512", 512, 0.2],
    ["apple-180", 180, 0.1]
  ] as const)
    await writeFile(join(folder, "_icons", `${name}.png`), drawIcon(size, inset, colours));
  const icon = (file: string, size: number, purpose = "any") => ({
    src: `_icons/${file}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose
  });
  const manifest = {
    name: "According To",
    short_name: "According To",
    description,
    lang: "en",
    dir: "ltr",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#fdfdfb",
    theme_color: "#fdfdfb",
    categories: ["education", "news"],
    icons: [icon("icon-192", 192), icon("icon-512", 512), icon("maskable-512", 512, "maskable")]
  };
  await writeFile(join(folder, "manifest.webmanifest"), `${JSON.stringify(manifest, null, 1)}\n`);
}
