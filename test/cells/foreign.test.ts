import fc from "fast-check";
import {deflateSync, strToU8} from "fflate";
import {describe, expect, test} from "vitest";
import {drawChart} from "../../src/cells/drawChart.js";
import {checkSpec} from "../../src/cells/checkSpec.js";
import {fenceOptions, liveInfo} from "../../src/cells/fenceOptions.js";
import {tableCsv} from "../../src/cells/showTable.js";
import {showValue} from "../../src/cells/showValue.js";
import {diffLines} from "../../src/components/store/diffLines.js";
import {readEdits, writeEdits} from "../../src/components/liveCell/editFile.js";
import {packLink, unpackLink} from "../../src/components/liveCell/shareLink.js";
import {suggest} from "../../src/kernel/code/suggest.js";
import {planCell} from "../../src/kernel/code/planCell.js";

const code = fc.string({unit: "grapheme", maxLength: 400});

describe("links", () => {
  test("carry any code there and back", () =>
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,9}$/), code), (cells) => {
        expect(unpackLink(packLink(cells))).toEqual({...cells});
      })
    ));

  test("that are damaged give nothing, and never throw", () =>
    fc.assert(fc.property(fc.string(), (text) => void unpackLink(`#cells=1.${text}`))));

  test("that would unpack to more than a page can hold give nothing", () => {
    const bomb = deflateSync(strToU8(JSON.stringify({a: "x".repeat(50_000_000)})), {level: 9});
    expect(unpackLink(`#cells=1.${Buffer.from(bomb).toString("base64url")}`)).toBeNull();
  });
});

test("a file of changes comes back as it was; another file is refused in words", () => {
  const edits = [{page: "/a", cell: "b", hash: "c", author: "1", source: "2", time: 3}];
  expect(readEdits(writeEdits(edits))).toEqual(edits);
  expect(() => readEdits("{}")).toThrow("This file holds no changes of cells.");
  expect(() => readEdits("no")).toThrow("This file cannot be read: it is not one that “Save changes” made.");
});

test("what an author writes after “js live” is read, or refused with what to write", () => {
  expect(liveInfo("js")).toBeNull();
  expect(liveInfo("js live")).toBe("");
  expect(fenceOptions('id=by-speaker hide height=240 inputs={"verb":"said"}')).toEqual({
    id: "by-speaker",
    hide: true,
    height: 240,
    rows: 6,
    inputs: {verb: "said"},
    tables: []
  });
  expect(fenceOptions("tables=mine,ours").tables).toEqual(["mine", "ours"]);
  expect(() => fenceOptions("tables=my-own")).toThrow(
    "tables is “my-own”; write names that code can use, with commas between them, like tables=mine"
  );
  expect(fenceOptions('height=20 inputs={"words": ["a b", "c}d"], "by": {"n": 1}} id=x')).toMatchObject({
    id: "x",
    height: 20,
    inputs: {words: ["a b", "c}d"], by: {n: 1}}
  });
  expect(() => fenceOptions("inputs=verb")).toThrow(
    'inputs is “verb”; write names and values as JSON does, like inputs={"verb":"said"}'
  );
  expect(() => fenceOptions("hide=yes")).toThrow("hide is “yes”; write hide alone, or leave it out");
  expect(() => fenceOptions("height=tall")).toThrow("height is “tall”; write a number from 10 to 2000");
  expect(() => fenceOptions("rows=0")).toThrow("rows is “0”; write a number from 1 to 100");
  expect(() => fenceOptions("hide, height=2")).toThrow(
    "“hide, height=2” cannot be read; write options like height=240 with blanks between"
  );
  expect(() => fenceOptions("heigth=2")).toThrow(
    "“heigth” is not an option of a live cell; there are id, hide, height, rows, inputs, tables"
  );
  expect(() => fenceOptions("id=2b")).toThrow(
    "id is “2b”; write it in small letters, digits and hyphens, like by-speaker"
  );
});

test("any text can be planned as a cell, shown and checked as a chart without a throw", () =>
  fc.assert(
    fc.property(code, fc.jsonValue(), (text, json) => {
      expect(planCell({id: "a", source: text}).source).toBe(text);
      expect(showValue({kind: "value", type: "string", text, value: text}, 6, () => ({html: ""})).html).not.toMatch(
        /<(?!\/?p[ >])/
      );
      checkSpec({mark: "bar", data: {values: [json]}});
    })
  ));

test("a mark says its values when a pointer rests on it, as text", () => {
  const values = [{who: '<b> & "x"', n: 3}];
  const encoding = {y: {field: "who", type: "nominal"}, x: {field: "n", type: "quantitative"}};
  const svg = drawChart({mark: "bar", data: {values}, encoding}, 300, "c");
  expect(svg).toContain("<title>n: 3&#xA;who: &lt;b&gt; &amp; &quot;x&quot;</title>");
  expect(drawChart({mark: {type: "bar", tooltip: null}, data: {values}, encoding}, 300, "c")).not.toContain("<title>");
});

test("the difference of two texts has the lines of both", () =>
  fc.assert(
    fc.property(code, code, (before, after) => {
      const lines = diffLines(before, after);
      expect(lines.filter(({is}) => is !== "added").map(({text}) => text)).toEqual(before.split("\n"));
      expect(lines.filter(({is}) => is !== "removed").map(({text}) => text)).toEqual(after.split("\n"));
    })
  ));

test("a spreadsheet does not calculate what a cell wrote", () =>
  expect(tableCsv({kind: "table", columns: [{name: "a", values: ["=1+1", 'b "c"', -2, null]}], total: 4})).toBe(
    'a\r\n\'=1+1\r\n"b ""c"""\r\n-2\r\n\r\n'
  ));

test.each([
  ["quoets", "quotes"],
  ["speakr", "speaker"],
  ["Words", "words"],
  ["xyz", null]
])("%s was meant as %s", (name, meant) => expect(suggest(name, ["quotes", "speaker", "words"])).toBe(meant));
