import MarkdownIt from "markdown-it";
import {expect, test} from "vitest";
import {canWait} from "../../loaders/site/canWait.js";
import {fill} from "../../loaders/site/fill.js";
import {withWaiting} from "../../loaders/site/putIn.js";

const filling = {
  "/a": {n: "91 <b>words", chart: {html: "<svg>${alert(1)}</svg>"}, none: {html: " "}},
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

test.each([
  ["a heading over nothing goes", "## Found\n\n{{none}}\n\n## Next\n\n{{n}}", "## Next\n\n{{n}}"],
  ["markup of the page stays without the heading before it", "## Found\n\n{{none}}\n\n<hr>", "<hr>"]
])("%s", (_, source, same) => expect(render(source)).toBe(render(same)));

test("a heading over markup of the page stays", () => expect(render("## Found\n\n<hr>")).toContain("<h2>"));

test("a name that nothing computes is said on the page", () =>
  expect(render("{{m}}")).toContain("Nothing called “m” is computed for /a"));

test("long markup waits for the end of the build and comes in with links that fit its page", () => {
  const long = `<p><a href="/read/post#q1">Post 1</a> <a href="#q2">2</a></p>${"<p>word</p>".repeat(1000)}`;
  const pages = {"/read/bell": {reader: {html: long}, short: {html: "<p>short</p>"}}};
  const waiting = fill(MarkdownIt({html: true}), () => pages, true);
  const page = waiting.render("{{short}}\n\n{{reader}}", {path: "/read/bell"});
  expect(page).toContain("<p>short</p>");
  expect(page).not.toContain("Post 1");
  const whole = withWaiting(page, "/read/bell", pages);
  expect(whole).toContain('<a href="../read/post#q1">Post 1</a> <a href="#q2">2</a>');
  expect(whole).toContain(long.slice(-200));
});

test.each([
  ["a file to copy", '<a href="./data/rows.csv" download>'],
  ["a script", '<script type="application/json">'],
  ["another site", '<a href="https://example.org">'],
  ["a picture", '<img src="x.png">']
])("%s does not wait: Framework has to see it", (_, tag) =>
  expect(canWait(tag + "<p>word</p>".repeat(1000))).toBe(false)
);
