/**
 * One page of Framework's build, mended: a language, zoom allowed, lists that hold list items only, landmarks with names,
 * a way past the menu, the current page named as such, fonts under their own names.
 */
export function mendHtml(page: string): string {
  return mends.reduce((html, [from, to]) => html.replaceAll(from, to as string), withoutIdleClient(page));
}

/** A page without cells needs none of Framework's runtime: what it does by itself is in the site's own script. */
function withoutIdleClient(page: string): string {
  const client = /<script type="module">\s*import "[^"]*\/_observablehq\/client\.[^"]*";\s*<\/script>\n?/;
  if (!client.test(page)) return page;
  return page
    .replace(client, "")
    .replace(/\n?<link rel="modulepreload" href="[^"]*\/_observablehq\/(client|runtime|stdlib)\.[^"]*">/g, "");
}

const mends: readonly (readonly [string | RegExp, string | ((...groups: string[]) => string)])[] = [
  ["<html>", '<html lang="en">'],
  [", maximum-scale=1", ""],
  [/<meta name="generator"[^>]*>\n?/g, ""],
  [/(_file\/fonts\/[\w-]+)\.[0-9a-f]{8}\.woff2/g, "$1.woff2"],
  [
    '<input id="observablehq-sidebar-toggle" type="checkbox" title="Toggle sidebar">',
    '<a class="skip" href="#observablehq-main">Skip to the text</a>\n<input id="observablehq-sidebar-toggle" type="checkbox" aria-hidden="true" tabindex="-1">'
  ],
  ['<nav id="observablehq-sidebar">', '<nav id="observablehq-sidebar" aria-label="Pages">'],
  // Framework's own search, which the site's takes the place of.
  [/\s*<script>\{const \w+=document\.querySelector\("#observablehq-search"\)[^<]*<\/script>/g, ""],
  [/\s*<label id="observablehq-sidebar-close" for="observablehq-sidebar-toggle"><\/label>/g, ""],
  [/<summary>([^<]*)<\/summary>(\s*<ol>)/g, '<p class="grp">$1</p>$2'],
  ['<input type="search" placeholder="Search">', '<input type="search" placeholder="Search" aria-label="Search">'],
  ['<div id="observablehq-search-results">', '<div id="observablehq-search-results">'],
  [/(<aside id="observablehq-toc"[^>]*>)\s*<nav>/g, '$1\n<nav aria-label="On this page">'],
  [/(<footer id="observablehq-footer">)\s*<nav>/g, '$1\n<nav aria-label="Before and after">'],
  [/(<a rel="prev" [^>]*><span>)According To</g, "$1Overview<"],
  // What a script answers waits for the script: it enables them when it listens.
  [
    /<button\s+type="button"\s+(?=[^>]*(?:name="(?:sort|why)"|role="tab"|class="(?:spk|icon)"))/g,
    '<button type="button" disabled '
  ],
  // A full stop or comma after a citation does not begin a line.
  [/(<a class="cite"[^>]*>[^<]*<\/a\s*>)([.,;:])/g, '<span class="citing">$1$2</span>'],
  ['<main id="observablehq-main"', '<main id="observablehq-main" tabindex="-1"'],
  [/(class="observablehq-link observablehq-link-active"><a )/g, '$1aria-current="page" ']
];
