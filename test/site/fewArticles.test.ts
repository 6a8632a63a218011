import {describe, expect, test} from "vitest";
import {pageCorpus, walkPages} from "../../loaders/site/walkPages.js";
import {methodPage} from "../../src/pages/method/methodPage.js";
import {extract} from "../../src/extract/extract.js";
import {render, type Value} from "../../src/html/html.js";
import {figureHtml, type Figure} from "../../src/pages/figure.js";
import {sideBySidePage} from "../../src/pages/read/readPage.js";
import {reading as article} from "../tables/readings.js";

const harbour = `The morning ferry to Colonsay left on Thursday without its captain, the harbour office said.

"I was on the quay and saw it go," Captain Ana Ruiz told reporters. "Nobody asked me whether it was safe."

The ferry company denied that passengers had been in danger. Spokesman Tom Berg said the mate had leave to sail alone and that the company would look into the matter next week.

Police arrived at 9 a.m. and questioned two sailors. A clock on the bridge had been set an hour early on Wednesday.`;
const gazette = `The ferry company apologised on Friday for a sailing that left its captain on the quay.

"We are sorry, and we will check every clock," spokesman Tom Berg said. He insisted that the mate had been allowed to sail.

Captain Ana Ruiz said she would not go back to work before the company had answered her questions.`;
const news = `Islanders met on Saturday to talk about the ferry that sailed without its captain on Thursday.

"We were 120 people on that boat and nobody told us," said Iain Brown, a teacher.

Ana Ruiz, the captain, did not attend. Tom Berg told the meeting that she "remains our captain".`;

const isFigure = (value: Value | Figure): value is Figure =>
  value != null && typeof value === "object" && "spec" in value;

/** The walk through some articles, as sentences of its pages, by page. */
function walk(texts: readonly string[]): Readonly<Record<string, string>> {
  const readings = texts.map((text, i) => {
    const {article: a} = article({
      id: `a${i}`,
      text,
      published: `2024-03-0${7 + i}`,
      outlet: ["The Post", "The Bell", "Port Radio"][i]!
    });
    return {article: a, extraction: extract(a)};
  });
  const corpus = pageCorpus({readings, problems: []});
  const pages = {
    ...walkPages(corpus),
    "/how": methodPage(corpus, null, {measured: "2024-03-07", models: []}, "1.0.0"),
    "/side": sideBySidePage(corpus)
  };
  return Object.fromEntries(
    Object.entries(pages).map(([path, values]) => [
      path,
      Object.values(values)
        .map((v) => (isFigure(v) ? `${figureHtml(v, {html: ""}, {html: ""}).html} ${v.label}` : render(v)))
        .join("\n")
        .replace(/<svg[\s\S]*?<\/svg>/g, "")
        .replace(/<[^>]+>/g, "")
        .replace(/\s+/g, " ")
    ])
  );
}

describe("with one article", () => {
  const pages = walk([harbour]);
  test.each(Object.keys(pages))("%s does not speak of several", (path) => {
    const several =
      /.{0,30}(?:these articles|the articles|each article|(?:in|that) both|both (?:papers|articles)|the two papers|the papers).{0,30}/gi;
    expect(pages[path]!.match(several) ?? []).toEqual([]);
  });

  test("what fills most of its quotes is its title", () => {
    expect(pages["/who-speaks"]).toMatch(/is quoted with the most words: \d+ of \d+/);
  });

  test("parts and wholes of few are both in words", () => {
    const {"/who-speaks": who, "/when": when} = pages;
    expect(who).toMatch(/(?:One|Two) of (?:four|five|six) quotes (?:has|have) a person with a name behind/);
    expect(when).toMatch(/\bof (?:\d\d|seven|eight|nine|ten|eleven|twelve) events\b/);
  });

  test("side by side says what it takes", () =>
    expect(pages["/side"]).toContain("It takes two articles to lay them side by side."));
});

describe("with three articles", () => {
  const pages = walk([harbour, gazette, news]);

  test("shares of several papers rest on someone else’s word", () =>
    expect(pages["/who-speaks"]).toContain("Port Radio prints rest on someone else’s word."));

  test("who is quoted once in quotation marks is not said to be so “once, once”", () => {
    expect(pages["/who-speaks"]).toMatch(/The Post quotes Tom Berg once, not in quotation marks\./);
    expect(pages["/who-speaks"]).toMatch(/Port Radio quotes Tom Berg once, in quotation marks Port Radio \d+\./);
  });

  test("one verb is no verbs, and nobody is taken for a man", () => {
    expect(pages["/how-said"]).toMatch(/In The Post the verb is “said”/);
    expect(pages["/how-said"]).not.toMatch(/the verbs are “\w+” [\w ]+ \d+\. /);
    expect(pages["/how-said"]).not.toContain("would he have");
  });

  test("papers of one month are told apart by name", () => {
    const text = pages["/two-tellings"]!;
    expect(text).toContain("of one matter");
    expect(text).not.toContain("In March 2024");
  });

  test.each(Object.keys(pages))("%s: no space stands before a full stop", (path) =>
    expect(pages[path]).not.toMatch(/[\p{L}\p{N}”] \.(?: |$)/u)
  );
});
