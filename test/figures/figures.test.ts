import {expect, test} from "vitest";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {findFigures} from "../../src/extract/figures/findFigures.js";
import {extract} from "../../src/extract/extract.js";

const read = (text: string) => findFigures(readDoc({id: "test", text, published: null}), [], []);

// The words in brackets are the figure; then its value, its unit, and “~” where it is a rough one.
test.each([
  ["The port cost [$3 billion] last year.", 3e9, "USD", ""],
  ["The port cost [£3bn].", 3e9, "GBP", ""],
  ["Oil rose to [$60 a barrel].", 60, "USD per barrel", ""],
  ["It paid [300 million euros].", 3e8, "EUR", ""],
  ["[About 1.2 million people] fled.", 1.2e6, "people", "~"],
  ["[At least a dozen soldiers] died.", 12, "soldiers", "~"],
  ["[Three hundred and twenty-five police officers] came.", 325, "police officers", ""],
  ["They read [three French draft laws].", 3, "draft laws", ""],
  ["Prices rose [3.5 percent].", 3.5, "percent", ""],
  ["[40%] of the houses were dark.", 40, "percent", ""],
  ["[Half a million refugees] crossed.", 5e5, "refugees", ""],
  ["[about two and a half million tonnes] of grain", 2.5e6, "tonnes", "~"],
  // a share, and a number nobody gives
  ["[A third of voters] stayed at home.", 0.333333333333, "share of voters", ""],
  ["[One in four children] was ill.", 0.25, "share of children", ""],
  ["[Hundreds of protesters] marched.", null, "protesters", "~"]
])("%s", (marked, value, unit, rough) => {
  const words = /\[(.+)\]/.exec(marked)![1];
  expect(read(marked.replace(/[[\]]/g, ""))).toMatchObject([{text: words, value, unit, approximate: rough === "~"}]);
});

test("a range has two ends", () => {
  expect(read("Between 10 and 15 ships left.")).toMatchObject([
    {text: "Between 10 and 15 ships", value: 10, upper: 15, approximate: true}
  ]);
});

test.each([
  ["numbers in names", "The S-300 and the Su-27 were shown; Article 5 and Resolution 1973 apply."],
  ["an age", "Ana Ruiz, 51, spoke."],
  ["a score and a time of day", "She won 6-3, 6-4 at 10:30."],
  ["the two that are known", "The two countries met three times."],
  ["nothing at all", ""]
])("no figure in %s", (_, text) => expect(read(text)).toEqual([]));

test.each(["He waited for three days.", "It happened in 2011.", "A two-year war ended."])(
  "time is no figure: %s",
  (text) => expect(extract({id: "test", text, published: "2013-05-11"}).figures).toEqual([])
);
