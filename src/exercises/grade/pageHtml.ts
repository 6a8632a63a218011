import {escapeHtml, render, type Value} from "../../html/html.js";

/** A self-contained page in the kit's look: no script, nothing loaded; reads in light and dark, on a phone, on paper and by screen reader. */
export function pageHtml(title: string, body: Value, look: "text" | "wide" = "text"): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main class="${look}">
${render(body)}
</main>
</body>
</html>
`;
}

/** The kit's tokens as far as these pages need them, without its fonts: 200 pages should not carry them 200 times. */
const STYLE = `
:root {
  color-scheme: light dark;
  --surface: light-dark(#fdfdfb, #15171a); --surface-2: light-dark(#f4f4f0, #1d2024);
  --ink: light-dark(#191b1f, #eceae4); --ink-2: light-dark(#474b52, #c0c0bd); --ink-3: light-dark(#63676d, #9a9da0);
  --rule: light-dark(#dcdcd5, #34383e); --edge: light-dark(#7f8388, #7f848b); --accent: light-dark(#2450c4, #a3bcff);
  --right: light-dark(#17683a, #7ed19c); --wrong: light-dark(#a8261b, #ff9f90); --hint: light-dark(#6f5300, #e2c36c);
  --hint-wash: light-dark(#f9f1da, #2c2616);
  --text: "Newsreader Variable", Newsreader, "Iowan Old Style", Georgia, "Times New Roman", serif;
  --ui: "Public Sans Variable", "Public Sans", system-ui, "Segoe UI", Arial, sans-serif;
  --code: "Source Code Pro Variable", "Source Code Pro", ui-monospace, Menlo, Consolas, monospace;
}
* {box-sizing: border-box}
body {margin: 0; padding: 32px 20px 96px; background: var(--surface); color: var(--ink); font: 400 1.125rem/1.55 var(--text); overflow-wrap: anywhere}
main {max-width: 44rem; margin: 0 auto}
main.wide {max-width: 64rem}
h1, h2, h3 {font-weight: 560; line-height: 1.15; text-wrap: balance}
h1 {font-size: 2.25rem; margin: 0 0 12px}
h2 {font-size: 1.625rem; margin: 56px 0 12px}
h3 {font-size: 1.25rem; margin: 0 0 4px}
p, ul, ol {margin: 0 0 12px; max-width: 38rem}
a {color: var(--accent); text-underline-offset: 2px}
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible {outline: 2px solid var(--accent); outline-offset: 2px}
.stand {font-size: 1.3rem; line-height: 1.42; color: var(--ink-2)}
.small, table, dl, summary, .state, .given, .next, .meter, pre {font: 400 .875rem/1.45 var(--ui)}
.small {color: var(--ink-2)}
.one h2 {margin: 0 0 4px; font-size: 1.25rem}
.one {border-top: 1px solid var(--rule); padding: 20px 0 8px; break-inside: avoid}
.state {display: flex; gap: 8px; align-items: center; margin: 0 0 12px; font-weight: 600}
.state svg {flex: none; width: 16px; height: 16px}
.right {color: var(--right)} .yet {color: var(--wrong)} .wait {color: var(--hint)}
.parts {list-style: none; padding: 0}
.parts > li {margin: 0 0 16px}
.given {margin: 4px 0; padding: 8px 12px; background: var(--surface-2); border-radius: 4px; max-width: none}
p.given, pre.given {white-space: pre-wrap}
ul.given, ol.given {padding-left: 32px}
pre.given {font-family: var(--code); tab-size: 2}
.cited {margin: 4px 0 4px 16px; padding-left: 12px; border-left: 2px dotted var(--edge); font-size: 1rem}
.callout {border-left: 3px solid var(--ink); padding: 2px 0 2px 16px; margin: 16px 0}
.callout p:first-child {font: 650 .875rem/1.45 var(--ui); margin-bottom: 4px}
.callout .said {white-space: pre-wrap}
.next {padding-left: 20px; font-size: 1rem}
.next li {margin-bottom: 8px}
.meter {display: block; height: 8px; margin: 0 0 24px; background: var(--surface-2); border: 1px solid var(--edge); border-radius: 4px; overflow: hidden}
.meter i {display: block; height: 100%; background: var(--ink-2)}
.scroll {overflow-x: auto; margin: 0 0 24px}
table {border-collapse: collapse; width: 100%}
caption {text-align: left; font: 650 1.0625rem/1.3 var(--ui); padding: 0 0 8px}
th, td {text-align: left; vertical-align: top; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--rule); min-width: 4.5rem}
.tight th, .tight td {padding-top: 2px; padding-bottom: 2px; vertical-align: middle; border: 0}
thead th {font: 600 .8125rem/1.45 var(--ui); color: var(--ink-2)}
tbody th {font-weight: 600; min-width: 9rem}
.n {text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap}
.bar {display: block; height: 12px; min-width: 1px; background: var(--ink-2)}
.two {display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr))}
.two > div {min-width: 0}
mark {background: var(--hint-wash); color: inherit; text-decoration: underline; text-decoration-color: var(--hint); text-underline-offset: 3px}
dt {font-weight: 600; margin-top: 8px}
dd {margin: 0; color: var(--ink-2)}
details {margin: 2px 0}
summary {cursor: pointer; padding: 3px 0}
@media (max-width: 699px) {body {padding: 20px 16px 64px; font-size: 1.0625rem} h1 {font-size: 1.875rem} h2 {font-size: 1.375rem}}
@media (forced-colors: active) {.bar, .meter i {background: CanvasText} mark {text-decoration-style: double}}
@media print {
  @page {margin: 20mm}
  :root {color-scheme: light}
  body {padding: 0; font-size: 10.5pt; line-height: 1.5}
  h2, h3 {break-after: avoid}
  a {color: inherit; text-decoration: none}
  .bar, .meter, .given, mark {print-color-adjust: exact}
  .scroll {overflow: visible}
}
`.replace(/\n\s*/g, "\n");
