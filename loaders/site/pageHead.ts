import {fontRules} from "./fontFaces.js";

interface PageInfo {
  readonly path: string;
}

/** What stands in the head of every page: language and theme before first paint, fonts, the icon, the site's script. */
export function pageHead({path}: PageInfo): string {
  const up = "../".repeat(path.split("/").length - 2) || "./";
  return `<script>${beforePaint}</script>
<meta name="color-scheme" content="light dark">
<link rel="preload" as="font" type="font/woff2" crossorigin href="/fonts/newsreader-latin-wght-normal.woff2">
<link rel="preload" as="font" type="font/woff2" crossorigin href="/fonts/public-sans-latin-wght-normal.woff2">
<link rel="icon" type="image/svg+xml" href="/icon.svg">
<style>${fontRules(`${up}_file/fonts/`)}</style>
<script type="module" src="/components/site.js"></script>`;
}

// Kept short: it runs before anything is drawn. What Framework leaves out in preview (lang) is set here as well.
const beforePaint = `document.documentElement.lang||="en";try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;

/** The name of the site as its own argument: a solid line is the speaker's own words, a dotted one the writer's. */
export const wordmark = `<span class="wm"><span class="own">According</span> <span class="rep">To</span></span>`;

/** The bar above narrow pages. */
export const pageHeader = `<button type="button" class="icon" id="menu" aria-label="Menu" aria-expanded="false" aria-controls="observablehq-sidebar"><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 5h14M3 10h14M3 15h14" stroke="currentColor" stroke-width="1.6" fill="none"/></svg></button><a href="/" aria-label="According To, overview">${wordmark}</a><button type="button" class="icon" id="find" aria-label="Search"><svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><circle cx="7.5" cy="7.5" r="5" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="m11.5 11.5 4.5 4.5" stroke="currentColor" stroke-width="1.6"/></svg></button>`;
