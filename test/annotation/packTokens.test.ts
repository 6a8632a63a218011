import fc from "fast-check";
import {expect, test} from "vitest";
import {packTokens, unpackTokens, type RuleToken} from "../../src/annotation/packTokens.js";
import {readDoc} from "../../src/extract/doc/readDoc.js";

const tokensOf = (text: string): RuleToken[] => {
  const {word, start, end, pos, lemma, sentence} = readDoc({id: "a", text, published: null}).tokens;
  return word.map((_, i) => ({
    start: start[i]!,
    end: end[i]!,
    pos: pos[i]!,
    lemma: lemma[i]!,
    sentence: sentence[i]!
  }));
};

test("tokens come back as they were", () => {
  const text = "“It works,” Ana Ruiz said.\n\nShe was leaving. 🚢 The İstanbul ferry’s 3.5 tons left on 4 May.";
  const tokens = tokensOf(text);
  expect(unpackTokens(JSON.parse(JSON.stringify(packTokens(tokens, text))) as never, text)).toEqual(tokens);
  expect(new Set(tokens.map(({sentence}) => sentence)).size).toBeGreaterThan(2);
});

test("whatever the text", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme", maxLength: 200}), (text) => {
      const tokens = tokensOf(text);
      expect(unpackTokens(packTokens(tokens, text), text)).toEqual(tokens);
    }),
    {numRuns: 200}
  );
});
