import * as fc from "fast-check";
import {expect, test} from "vitest";
import {readLines} from "../../loaders/readLines.js";

async function lines(...chunks: Uint8Array[]): Promise<(string | null)[]> {
  async function* bytes() {
    yield* chunks;
  }
  const out: (string | null)[] = [];
  for await (const line of readLines(bytes())) out.push(line);
  return out;
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["", []],
  ["a", ["a"]],
  ["a\n", ["a"]],
  ["a\n\nb\n", ["a", "", "b"]],
  ["a\r\nb", ["a\r", "b"]],
  ["a\u2028b\u0085c\rd\n", ["a\u2028b\u0085c\rd"]]
])("%j", async (text, expected) => {
  expect(await lines(utf8(text))).toEqual(expected);
});

test("a byte order mark at the very start is left out, one later on is not", async () => {
  expect(await lines(utf8("\uFEFFa\n\uFEFFb\n"))).toEqual(["a", "\uFEFFb"]);
});

test("a line that is not UTF-8 is null, and the next is read", async () => {
  expect(await lines(utf8("a\n"), Uint8Array.of(0xff, 0x0a), utf8("b"))).toEqual(["a", null, "b"]);
});

test("wherever the stream is cut, the lines are the same", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.string({unit: "binary"})), fc.array(fc.nat(40)), async (texts, cuts) => {
      const whole = texts.map((text) => text.replaceAll("\n", " ")).filter((text) => !text.startsWith("\uFEFF"));
      let rest = utf8(whole.map((text) => `${text}\n`).join(""));
      const chunks: Uint8Array[] = [];
      for (const cut of cuts) {
        chunks.push(rest.subarray(0, cut));
        rest = rest.subarray(cut);
      }
      expect(await lines(...chunks, rest)).toEqual(whole);
    })
  ));
