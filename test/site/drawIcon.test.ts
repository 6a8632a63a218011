import {inflateSync} from "node:zlib";
import {expect, test} from "vitest";
import {drawIcon} from "../../loaders/site/drawIcon.js";

test("the icon is two lines, one solid, one of three dashes", () => {
  const png = drawIcon(32, 0, {line: [0, 0, 0], ground: [255, 255, 255]});
  const at = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const row = (y: number) => Array.from({length: 32}, (_, x) => (rows[y * 97 + 1 + x * 3]! < 128 ? "#" : ".")).join("");
  expect(row(4)).toBe(".".repeat(32));
  expect(row(11)).toBe("...##########################...");
  expect(row(22)).toBe("...#####......####......#####...");
});
