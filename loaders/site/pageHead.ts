interface PageInfo {
  readonly path: string;
}

/** What stands in the head of every page: language and theme before first paint, fonts, the icon, the site's script. */
export function pageHead({path}: PageInfo): string {
  const up = "../".repeat(path.split("/").length - 2) || "./";
  const font = (family: string, file: string, weight: string, range: string, style = "normal") =>
    `@font-face{font-family:"${family}";src:url(${up}_file/fonts/${file}.woff2) format("woff2");font-weight:${weight};font-style:${style};font-display:swap;unicode-range:${range}}`;
  return `<script>${beforePaint}</script>
<meta name="color-scheme" content="light dark">
<link rel="preload" as="font" type="font/woff2" crossorigin href="/fonts/newsreader-latin-wght-normal.woff2">
<link rel="preload" as="font" type="font/woff2" crossorigin href="/fonts/public-sans-latin-wght-normal.woff2">
<link rel="icon" type="image/svg+xml" href="/icon.svg">
<style>${[
    font("Newsreader Variable", "newsreader-latin-wght-normal", "200 800", latin),
    font("Newsreader Variable", "newsreader-latin-wght-italic", "200 800", latin, "italic"),
    font("Newsreader Variable", "newsreader-latin-ext-wght-normal", "200 800", latinExt),
    font("Public Sans Variable", "public-sans-latin-wght-normal", "100 900", latin),
    font("Public Sans Variable", "public-sans-latin-ext-wght-normal", "100 900", latinExt),
    font("Source Code Pro Variable", "source-code-pro-latin-wght-normal", "200 900", latin)
  ].join("")}</style>
<script type="module" src="/components/site.js"></script>`;
}

// Kept short: it runs before anything is drawn. What Framework leaves out in preview (lang) is set here as well.
const beforePaint = `document.documentElement.lang||="en";try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;

const latin =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const latinExt =
  "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0300-0303,U+0305-0307,U+0309-0328,U+032A-0330,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";

/** The name of the site as its own argument: a solid line is the speaker's own words, a dotted one the writer's. */
export const wordmark = `<span class="wm"><span class="own">According</span> <span class="rep">To</span></span>`;

/** The bar above narrow pages. */
export const pageHeader = `<button type="button" class="icon" id="menu" aria-label="Menu" aria-expanded="false" aria-controls="observablehq-sidebar"><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 5h14M3 10h14M3 15h14" stroke="currentColor" stroke-width="1.6" fill="none"/></svg></button><a href="/" aria-label="According To, overview">${wordmark}</a><button type="button" class="icon" id="find" aria-label="Search"><svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><circle cx="7.5" cy="7.5" r="5" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="m11.5 11.5 4.5 4.5" stroke="currentColor" stroke-width="1.6"/></svg></button>`;
