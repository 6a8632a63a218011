import * as readability from "@mozilla/readability";
import {isDay} from "../../articles/isDay.js";
import type {OwnFields} from "../../own/types.js";
import type {Pasted} from "../../own/parsePasted.js";

// A CommonJS package: what a bundler makes of it has its names below `default`.
const {Readability} = ("default" in readability ? readability.default : readability) as typeof readability;

/** Elements after which a line of the text ends. */
const blocks = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td, dd, dt, section, div";

/**
 * The article in a web page, by Mozilla's Readability, as plain text with a blank line between paragraphs, and what its head says of
 * it. The page is parsed into a document that runs no script and loads no picture. Null where no article is found.
 */
export function articleOfPage(source: string): Pasted | null {
  const page = new DOMParser().parseFromString(source, "text/html");
  const head = headOf(page);
  for (const each of page.querySelectorAll(
    "script, style, noscript, template, iframe, object, embed, form, button, svg"
  ))
    each.remove();
  const whole = page.cloneNode(true) as Document;
  const article = new Readability(page, {serializer: (node) => node as HTMLElement, charThreshold: 200}).parse();
  const body = (article?.content as HTMLElement | null | undefined) ?? whole.body;
  const text = plainText(body);
  if (text === "") return null;
  const fields: OwnFields = {
    ...given("title", article?.title ?? head.title),
    ...given("outlet", article?.siteName ?? head.outlet),
    ...given("byline", article?.byline ?? null),
    ...given("published", dayOf(article?.publishedTime) ?? head.published),
    ...given("url", head.url)
  };
  return {text, fields, notes: article ? [] : ["No article stands out in this page; all its text was taken."]};
}

const given = (name: keyof OwnFields, value: string | null | undefined): OwnFields =>
  value?.trim() ? {[name]: value.trim().replace(/\s+/g, " ")} : {};

function headOf(page: Document): {
  title: string | null;
  outlet: string | null;
  published: string | null;
  url: string | null;
} {
  const meta = (...names: readonly string[]): string | null =>
    names
      .map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`))
      .find((each) => each !== null)
      ?.getAttribute("content") ?? null;
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url");
  return {
    title: meta("og:title") ?? page.title,
    outlet: meta("og:site_name", "application-name"),
    published:
      dayOf(meta("article:published_time", "datePublished", "date", "dc.date", "DC.date.issued", "pubdate")) ??
      dayOf(page.querySelector("time[datetime]")?.getAttribute("datetime")),
    url: url !== null && /^https?:\/\/\S+$/i.test(url) ? url : null
  };
}

/** The day in a moment such as 2024-03-08T09:30:00Z, as written: the paper's own. */
function dayOf(moment: string | null | undefined): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(moment?.trim() ?? "")?.[0];
  return isDay(day) ? day : null;
}

/** The words of an element, a paragraph a block. */
function plainText(root: HTMLElement): string {
  for (const br of root.querySelectorAll("br")) br.replaceWith("\n");
  for (const block of root.querySelectorAll(blocks)) block.append("\n\n");
  return (root.textContent ?? "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}
