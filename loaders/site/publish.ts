import {copyFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Reading} from "../../src/tables/types.js";
import {builtPages, type BuiltPage} from "../report/builtPages.js";
import {bundleScripts} from "./bundleScripts.js";
import {mendSite} from "./mendSite.js";
import {metadata, type SiteInfo} from "./metadata.js";
import {notFound} from "./notFound.js";
import {splitStyles} from "./splitStyles.js";
import {writeArticleFiles} from "./writeArticleFiles.js";
import {writeIcons} from "./writeIcons.js";
import {writeOffline} from "./writeOffline.js";
import {writeSearch} from "./writeSearch.js";

/**
 * Makes a site of what Framework has built: pages mended, with their metadata, search over pages and sentences, icons, the page for
 * addresses that lead nowhere, and the worker that keeps the site on a device.
 */
export async function publish(folder: string, readings: readonly Reading[], info: SiteInfo): Promise<void> {
  await writeArticleFiles(folder);
  await mendSite(folder);
  await splitStyles(folder);
  await bundleScripts(folder);
  const pages = await builtPages(folder);
  const index = await writeSearch(folder, pages, readings);
  const articles = new Map(readings.map(({article}) => [`read/${article.id}`, article]));
  for (const page of pages)
    await writeFile(
      join(folder, page.file),
      finish(page, index, metadata(page, articles.get(page.path) ?? null, info), info.isPublic)
    );
  await writeIcons(folder, "Who said what, when, and who says so.");
  await copyFile("src/social.png", join(folder, "social.png"));
  await writeFile(join(folder, "404.html"), notFound(info.url));
  await writeFile(join(folder, "robots.txt"), robots(info));
  if (info.url !== null && info.isPublic) await writeFile(join(folder, "sitemap.xml"), sitemap(info.url, pages));
  const single = pages.map(({path}) => path).filter((path) => articles.has(path.replace(/~\d+$/, "")));
  if (info.isPublic) await writeOffline(folder, new Set(single));
}

function finish({file, html}: BuiltPage, index: string, about: string, isPublic: boolean): string {
  const root = "../".repeat(file.split("/").length - 1) || "./";
  const installed = `<link rel="manifest" href="${root}manifest.webmanifest">
<link rel="apple-touch-icon" href="${root}_icons/apple-180.png">
<meta name="theme-color" content="#fdfdfb" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#15171a" media="(prefers-color-scheme: dark)">
${isPublic ? `<meta name="service-worker" content="${root}sw.js">\n` : ""}`;
  return html
    .replace(
      '<div id="observablehq-search">',
      () => `<div id="observablehq-search" data-index="${root}${index}" data-root="${root}">`
    )
    .replace("</head>", () => `${about}\n${installed}</head>`);
}

function robots({url, isPublic}: SiteInfo): string {
  const lines = ["User-agent: *", isPublic ? "Allow: /" : "Disallow: /"];
  if (url !== null && isPublic) lines.push(`Sitemap: ${url}sitemap.xml`);
  return `${lines.join("\n")}\n`;
}

function sitemap(url: string, pages: readonly BuiltPage[]): string {
  const entry = ({path}: BuiltPage) =>
    `<url><loc>${(url + encodeURI(path)).replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</loc></url>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages.map(entry).join("\n")}\n</urlset>\n`;
}
