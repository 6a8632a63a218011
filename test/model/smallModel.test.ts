import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {gzipSync} from "node:zlib";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {bundle} from "../../loaders/bundle.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {packWink} from "../../loaders/model/packWink.js";
import {unpackWink, type WinkCore} from "../../loaders/model/unpackWink.js";
import {bytesToText, textToBytes} from "../../src/extract/crf/byteText.js";
import {extract as own} from "../../src/extract/extract.js";
import {exampleText} from "../../src/own/example.js";

describe("bytes as text", () => {
  test("come back as they were, and nothing in the text needs an escape", () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 3000}), (bytes) => {
        const text = bytesToText(bytes);
        expect(textToBytes(text)).toEqual(bytes);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
      })
    );
  });

  test("the most frequent bytes take one byte in a file", () => {
    const bytes = Uint8Array.from({length: 1000}, (_, i) => 200 + (i % 5));
    expect(Buffer.byteLength(bytesToText(bytes))).toBe(1000 + 3 + 2 * 5);
  });
});

test("wink's model comes out of its package as it went in, and is less than half as large", () => {
  const resolve = createRequire(createRequire(import.meta.url).resolve("wink-eng-lite-web-model")).resolve;
  const source = readFileSync(resolve("./languages/cur/models/eng-core-web-model.json"), "utf8");
  const core = JSON.parse(source) as WinkCore;
  const packed = packWink(core);
  expect(JSON.stringify(unpackWink(packed))).toHaveLength(JSON.stringify(core).length);
  expect(unpackWink(packed)).toEqual(core);
  expect(gzipSync(JSON.stringify(packed)).length * 2).toBeLessThan(gzipSync(source).length);
});

test("the extractor as a browser gets it reads as it does in Node, and takes at most 1.6 MB on the way", async () => {
  const code = await bundle("src/extract/extract.ts", "esm");
  expect(gzipSync(code, {level: 9}).length).toBeLessThanOrEqual(1_600_000);
  const folder = mkdtempSync(join(tmpdir(), "extract-"));
  try {
    writeFileSync(join(folder, "extract.mjs"), code);
    const {extract} = (await import(pathToFileURL(join(folder, "extract.mjs")).href)) as {extract: typeof own};
    const texts = [...extractCorpus().readings.map(({article}) => article.text), exampleText, "Он сказал: “да” 😀."];
    for (const text of texts) {
      const article = {id: "a", text, published: "2024-03-08"};
      expect(extract(article)).toEqual(own(article));
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
});
