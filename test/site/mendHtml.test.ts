import {expect, test} from "vitest";
import {mendHtml} from "../../loaders/site/mendHtml.js";

test.each([
  ["a language", "<!DOCTYPE html>\n<html>\n", '<!DOCTYPE html>\n<html lang="en">\n'],
  [
    "zoom",
    'content="width=device-width, initial-scale=1, maximum-scale=1"',
    'content="width=device-width, initial-scale=1"'
  ],
  [
    "a mark after a citation stays in its line",
    '“told” <a class="cite" href="/read/a#q1" title="One.">Reuters 1</a>, “said”',
    '“told” <span class="citing"><a class="cite" href="/read/a#q1" title="One.">Reuters 1</a>,</span> “said”'
  ],
  [
    "a group's name is no summary",
    "<section>\n<summary>About</summary>\n<ol>",
    '<section>\n<p class="grp">About</p>\n<ol>'
  ],
  ["fonts by their names", "../_file/fonts/public-sans-latin.0a1b2c3d.woff2", "../_file/fonts/public-sans-latin.woff2"],
  [
    "no runtime on a page without cells",
    '<link rel="modulepreload" href="./_observablehq/client.0a.js"><script type="module">\n\nimport "./_observablehq/client.0a.js";\n</script>\n<p>',
    "<p>"
  ],
  [
    "the runtime stays where there are cells",
    '<script type="module">\nimport {define} from "./_observablehq/client.0a.js";\ndefine({});\n</script>',
    '<script type="module">\nimport {define} from "./_observablehq/client.0a.js";\ndefine({});\n</script>'
  ]
])("%s", (_, from, to) => expect(mendHtml(from)).toBe(to));

test("a button that a script answers to waits for it", () => {
  const out = (button: string) => mendHtml(`<p>${button}</p>`);
  expect(out('<button type="button" name="sort" value="1">cue</button>')).toContain(
    '<button type="button" disabled name="sort"'
  );
  expect(out('<button\n  type="button"\n  class="spk">Ana</button>')).toContain(
    '<button type="button" disabled class="spk"'
  );
  expect(out('<button type="button" class="btn" name="run">Run</button>')).not.toContain("disabled");
});
