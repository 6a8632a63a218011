import {escapeHtml} from "../../src/html/html.js";
import type {CorpusArticle} from "../../src/tables/types.js";
import type {BuiltPage} from "../report/builtPages.js";
import {plainText} from "./plainText.js";

export interface SiteInfo {
  /** Where the site will stand, with a slash at its end; null where nobody has said. */
  readonly url: string | null;
  /** False for an edition that is not for the public. */
  readonly isPublic: boolean;
}

/**
 * What a page says about itself to search engines, to those who show a link to it, and to reference managers: standard names, Open
 * Graph, Twitter, schema.org, and for an article that is shown the data by which it is cited.
 */
export function metadata(page: BuiltPage, article: CorpusArticle | null, {url, isPublic}: SiteInfo): string {
  const title = plainText(/<title>([^<]*)<\/title>/.exec(page.html)?.[1] ?? "According To");
  const description = describe(page.html) || title;
  const root = url ?? ("../".repeat(page.file.split("/").length - 1) || "./");
  const here = url === null ? null : url + encodeURI(page.path);
  const image = `${root}social.png`;
  const meta = (key: "name" | "property", pairs: Readonly<Record<string, string | null>>) =>
    Object.entries(pairs).flatMap(([name, content]) =>
      content === null ? [] : [`<meta ${key}="${name}" content="${escapeHtml(content)}">`]
    );
  return [
    ...meta("name", {description, robots: isPublic ? "index, follow, max-image-preview:large" : "noindex, nofollow"}),
    // A canonical address must be a whole one: without the site's there is none.
    ...(here === null ? [] : [`<link rel="canonical" href="${escapeHtml(here)}">`]),
    ...meta("property", {
      "og:site_name": "According To",
      "og:type": article ? "article" : "website",
      "og:title": title,
      "og:description": description,
      "og:locale": "en",
      "og:url": here,
      "og:image": image,
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:alt": "According To: who said what, when, and who says so"
    }),
    ...meta("name", {
      "twitter:card": "summary_large_image",
      "twitter:title": title,
      "twitter:description": description,
      "twitter:image": image
    }),
    ...meta(
      "name",
      article ? cited(article, title) : {citation_title: title, citation_language: "en", citation_public_url: here}
    ),
    `<script type="application/ld+json">${asScript(linkedData(page, title, description, article, here))}</script>`
  ].join("\n");
}

/** The first words of a page that say what it is about, to 160 characters. */
function describe(html: string): string {
  const main = /<main\b[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? "";
  const stand =
    /<p class="(?:stand|byline)"[^>]*>([\s\S]*?)<\/p>/.exec(main)?.[1] ?? /<p\b[^>]*>([\s\S]*?)<\/p>/.exec(main)?.[1];
  const text = plainText(stand ?? "");
  return text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(" ", 158)).replace(/[\s,;:.]+$/, "")}…`;
}

/** The article itself, as Zotero and its kind read it. */
const cited = (article: CorpusArticle, pageTitle: string) => ({
  citation_title: article.title ?? pageTitle.replace(/ \| [^|]*$/, ""),
  citation_author: article.byline,
  citation_journal_title: article.outlet,
  citation_publication_date: article.published?.replaceAll("-", "/") ?? null,
  citation_language: article.language ?? "en",
  citation_public_url: article.url
});

function linkedData(
  page: BuiltPage,
  name: string,
  description: string,
  article: CorpusArticle | null,
  url: string | null
) {
  const type =
    page.path === ""
      ? "WebSite"
      : page.path === "data"
        ? "Dataset"
        : page.path.startsWith("lessons/")
          ? "LearningResource"
          : "WebPage";
  return {
    "@context": "https://schema.org",
    "@type": type,
    name,
    description,
    inLanguage: "en",
    isAccessibleForFree: true,
    ...(url !== null && {url}),
    ...(page.path !== "" && {isPartOf: {"@type": "WebSite", name: "According To"}}),
    ...(article && {
      mainEntity: {
        "@type": "NewsArticle",
        headline: article.title ?? undefined,
        datePublished: article.published ?? undefined,
        inLanguage: article.language ?? "en",
        publisher: article.outlet ? {"@type": "Organization", name: article.outlet} : undefined,
        url: article.url ?? undefined
      }
    })
  };
}

/** JSON that cannot end the script in which it stands. */
const asScript = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");
