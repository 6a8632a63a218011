import fc from "fast-check";
import {expect, test} from "vitest";
import {escapeHtml} from "../../src/html/html.js";
import {nest, type Mark} from "../../src/marks/nest.js";

const mark = (start: number, end: number, name: string, rank = 0): Mark => ({
  start,
  end,
  rank,
  open: (first) => `<${name}${first ? "" : " again"}>`,
  close: `</${name}>`
});

test.each([
  ["one mark", [mark(0, 2, "q")], "<q>ab</q>cdef"],
  ["one inside another", [mark(2, 4, "i"), mark(0, 6, "q")], "<q>ab<i>cd</i>ef</q>"],
  ["the same stretch twice: the lower rank outside", [mark(0, 2, "i", 2), mark(0, 2, "q", 1)], "<q><i>ab</i></q>cdef"],
  ["one that crosses another is cut", [mark(0, 4, "q"), mark(2, 6, "i")], "<q>ab<i>cd</i></q><i again>ef</i>"],
  ["one that reaches beyond the paragraph is clipped", [mark(-3, 99, "q")], "<q again>abcdef</q>"],
  ["an empty one leaves nothing", [mark(3, 3, "q")], "abcdef"]
] as const)("%s", (_, marks, expected) => expect(nest("abcdef", 0, 6, marks, []).html).toBe(expected));

test("a point stands after what ends before it", () =>
  expect(nest("abcd", 0, 4, [mark(0, 2, "q")], [{at: 2, html: "<a>1</a>"}]).html).toBe("<q>ab</q><a>1</a>cd"));

test("markup in an article is text", () =>
  expect(nest('<b onclick="x">', 0, 15, [mark(0, 2, "q")], []).html).toBe("<q>&lt;b</q> onclick=&quot;x&quot;&gt;"));

test("any marks on any text: well-formed, and every character once", () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(3)), {maxLength: 12});
  fc.assert(
    fc.property(fc.string({maxLength: 60, unit: "binary"}), spans, (text, all) => {
      const marks = all.map(([a, b, rank], i) => mark(Math.min(a, b), Math.max(a, b), `m${i}`, rank));
      const {html} = nest(text, 0, text.length, marks, []);
      const plain = html.replace(/<\/?(m\d+|span class="nb")( again)?>|<\/span>/g, "");
      expect(plain).toBe(escapeHtml(text));
      const open: string[] = [];
      for (const [, slash, name] of html.matchAll(/<(\/?)(m\d+)(?: again)?>/g)) {
        if (!slash) open.push(name!);
        else expect(open.pop()).toBe(name);
      }
      expect(open).toEqual([]);
    })
  );
});
