import fc from "fast-check";
import {expect, test} from "vitest";
import {readRoute, writeRoute} from "../../src/components/oneFile/route.js";

test.each([
  ["#/who-speaks", {page: "who-speaks", place: ""}],
  ["#/read/harbour#q3", {page: "read/harbour", place: "#q3"}],
  ["#/", {page: "", place: ""}],
  ["#/read/#", {page: "read/", place: ""}],
  ["#/who-speaks#cells=1.ab-c", {page: "who-speaks", place: "#cells=1.ab-c"}],
  ["#q3", null],
  ["", null]
])("%s", (fragment, route) => expect(readRoute(fragment)).toEqual(route));

test("what is written reads back", () => {
  const place = fc.string({minLength: 1}).map((id) => `#${id}`);
  fc.assert(
    fc.property(fc.stringMatching(/^[\w/-]*$/), place, (page, place) => {
      expect(readRoute(writeRoute({page, place}))).toEqual({page, place});
    })
  );
});
