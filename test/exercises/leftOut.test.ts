import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import MarkdownIt from "markdown-it";
import {afterAll, expect, test} from "vitest";
import {leftOutMessage, lessonsLeftOut, readLessons} from "../../loaders/exercises/readLessons.js";
import {fill} from "../../loaders/site/fill.js";
import {placeExercises} from "../../loaders/site/placeExercises.js";

const root = mkdtempSync(join(tmpdir(), "lessons-"));
const lesson = (title: string, article: string) => `---
title: ${title}
goals: [to read]
---

## Mark it {#${title.toLowerCase()}-1 points=1 minutes=2}

Mark every quote.

\`\`\`mark
article: ${article}
label: quote
key:
  - "It works"
\`\`\`

\`\`\`solution
The words stand in quotation marks.
\`\`\`
`;
writeFileSync(join(root, "1-first.md"), lesson("First", "harbour"));
writeFileSync(join(root, "2-second.md"), lesson("Second", "ferry"));
afterAll(() => rmSync(root, {recursive: true, force: true}));

const text = "“It works,” Ana Ruiz said.";

test("a lesson that quotes an article which is not there is left out, and that is told", () => {
  const texts = new Map([["ferry", text]]);
  expect(readLessons(texts, ".", root).map(({id}) => id)).toEqual(["second"]);
  expect(lessonsLeftOut(texts, ".", root).map(leftOutMessage)).toEqual([
    "./1-first.md: left out with its one exercise: it quotes “harbour”, not in the corpus"
  ]);
});

test("with all its articles there, every lesson is", () => {
  const texts = new Map([
    ["ferry", text],
    ["harbour", text]
  ]);
  expect(readLessons(texts, ".", root).map(({id}) => id)).toEqual(["first", "second"]);
  expect(lessonsLeftOut(texts, ".", root)).toEqual([]);
});

test("where a page places an exercise that is left out nothing stands, nor a heading over nothing", () => {
  const md = placeExercises(
    fill(MarkdownIt({html: true}), () => ({})),
    () => ({"*": {"exercise:first-1": {html: ""}}})
  );
  const render = (source: string) => md.render(source, {path: "/when"}).trim().replace(/\n+/g, "\n");
  expect(render("# When\n\n## Try it\n\n{{exercise:first-1}}")).toBe("<h1>When</h1>");
  expect(render("## Try it\n\n{{exercise:first-1}}\n\n## More\n\nwords")).toBe("<h2>More</h2>\n<p>words</p>");
  expect(render("## Try it\n\n{{exercise:first-1}}\n\nThen read on.")).toBe("<h2>Try it</h2>\n<p>Then read on.</p>");
});
