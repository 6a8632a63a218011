import * as fc from "fast-check";
import {expect, test} from "vitest";
import {extract} from "../../src/extract/extract.js";
import {anyDay, anyText} from "./texts.js";
import {expectSound} from "./expectSound.js";

const read = (text: string, published: string | null = null) => extract({id: "a", text, published});

test(
  "any text at all, on any day: it does not throw, and every record points at its own words",
  () =>
    fc.assert(
      fc.property(anyText, anyDay, (text, day) => {
        const found = read(text, day);
        expectSound(text, found);
        expect(found.published === day || day === null).toBe(true);
      }),
      {numRuns: 150}
    ),
  60_000
);

test(
  "the same article gives the same rows, whatever was read before it",
  () =>
    fc.assert(
      fc.property(fc.array(anyText, {minLength: 2, maxLength: 4}), (texts) => {
        const alone = texts.map((text) => JSON.stringify(read(text)));
        const backwards = texts.toReversed().map((text) => JSON.stringify(read(text)));
        expect(backwards.toReversed()).toEqual(alone);
      }),
      {numRuns: 40}
    ),
  60_000
);
