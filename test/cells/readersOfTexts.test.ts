import {describe, expect, test} from "vitest";
import {readersOfTexts} from "../../src/components/liveCell/readersOfTexts.js";

const cell = (id: string, source: string, inputs?: object) => ({id, data: {source, inputs}});
const found = (...cells: ReturnType<typeof cell>[]) => readersOfTexts(cells).map(({id}) => id);
const reads = 'const read = await extract("Ana Ruiz said no.")\ndisplay(read.quotes)';

describe("the cells that need not run when a page's kernel is opened", () => {
  test("have a text read, and nothing else on the page hangs on them", () => {
    expect(found(cell("a", reads), cell("b", "quotes.count()"))).toEqual(["a"]);
  });
  test("are none that another cell needs", () => {
    expect(found(cell("a", reads), cell("b", "read.quotes.length"))).toEqual([]);
  });
  test("are none that follow an input of the page, whichever cell names it", () => {
    const follows = cell("a", "display(await extract(verb))");
    expect(found(follows, cell("b", "verb.length", {verb: "said"}))).toEqual([]);
    expect(found(follows, cell("b", "1"))).toEqual(["a"]);
  });
  test("are none without the extractor", () => {
    expect(found(cell("a", "const extracted = 1"))).toEqual([]);
  });
});
