import MarkdownIt from "markdown-it";
import {expect, test} from "vitest";
import {fill} from "../../loaders/site/fill.js";

const filling = {
  "/a": {n: "91 <b>words", chart: {html: "<svg>${alert(1)}</svg>"}},
  "*": {foot: "the foot"}
};
const md = fill(MarkdownIt({html: true}), () => filling);
const render = (source: string) => md.render(source, {path: "/a"}).trim();

test.each([
  ["text goes in as text", "Of {{n}}.", "<p>Of 91 &lt;b&gt;words.</p>"],
  ["markup alone on a line stands alone", "{{chart}}", "<svg>${alert(1)}</svg>"],
  ["text inside markup that the page writes", '<p class="stand">{{n}}</p>', '<p class="stand">91 &lt;b&gt;words</p>'],
  ["what holds for every page", "{{foot}}", "<p>the foot</p>"],
  ["in a heading", "# {{n}}", "<h1>91 &lt;b&gt;words</h1>"],
  ["in code it stays", "`{{n}}`", "<p><code>{{n}}</code></p>"]
])("%s", (_, source, expected) => expect(render(source)).toBe(expected));

test("a name that nothing computes is said on the page", () =>
  expect(render("{{m}}")).toContain("Nothing called “m” is computed for /a"));
