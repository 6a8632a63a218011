import {expect, test} from "vitest";
import {isolated} from "../../src/html/closeDirections.js";

test("a name that turns the direction stands for itself in a longer line; others stay as they are", () => {
  expect(isolated("The Harbour Post")).toBe("The Harbour Post");
  expect(isolated("The \u202epost\u202c")).toBe("\u2068The \u202epost\u202c\u2069");
  expect(isolated("The \u202epost")).toBe("\u2068The \u202epost\u202c\u2069");
  expect(isolated("الميناء")).toBe("\u2068الميناء\u2069");
});
