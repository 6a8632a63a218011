/** Text as HTML shows it, in content and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A self-contained page: no script, nothing loaded; reads in light and dark, on paper and by screen reader. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
:root {color-scheme: light dark}
body {max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 Georgia, serif; color: light-dark(#191b1f, #eceae4); background: light-dark(#fdfdfb, #15171a)}
h1, h2 {line-height: 1.15; text-wrap: balance}
h2 {font-size: 1.25rem; margin: 2rem 0 .25rem}
table {border-collapse: collapse; width: 100%; font: .875rem/1.45 system-ui, sans-serif}
th, td {text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid light-dark(#dcdcd5, #34383e); overflow-wrap: anywhere}
.n {text-align: right; font-variant-numeric: tabular-nums}
.state {font: 600 .875rem/1.45 system-ui, sans-serif; margin: 0}
.right {color: light-dark(#17683a, #7ed19c)}
.yet {color: light-dark(#a8261b, #ff9f90)}
.comment {border-left: 3px solid; padding-left: .75rem}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
