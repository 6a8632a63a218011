import * as fc from "fast-check";
import {expect, test} from "vitest";
import {sameName} from "../../src/scoring/sameName.js";
import {scoreQuotes} from "../../src/scoring/scoreQuotes.js";
import type {ScoredQuote} from "../../src/scoring/matchQuotes.js";

const TEXT = "“We need boats,” Ana Ruiz said. She said that the old pier will close in May. Ben Ode disagrees.";

/** A quote of the text by its words, with its speaker's and its cue's words. */
function quote(words: string, more: {type?: string; speaker?: string; cue?: string; name?: string} = {}): ScoredQuote {
  const at = (part: string | undefined) => (part === undefined ? null : TEXT.indexOf(part));
  const [start, speaker, cue] = [TEXT.indexOf(words), at(more.speaker), at(more.cue)];
  return {
    start,
    end: start + words.length,
    type: more.type ?? null,
    speakerStart: speaker,
    speakerEnd: speaker === null ? null : speaker + more.speaker!.length,
    cueStart: cue,
    cueEnd: cue === null ? null : cue + more.cue!.length,
    canonicalSpeaker: more.name ?? null,
    speaker: more.name ?? null
  };
}

const score = (gold: readonly ScoredQuote[], found: readonly ScoredQuote[], type?: string) =>
  scoreQuotes([{id: "a", text: TEXT, gold, found}], type);

const BOATS = quote("We need boats,", {type: "direct", speaker: "Ana Ruiz", cue: "said", name: "Ana Ruiz"});
const PIER = quote("that the old pier will close in May", {type: "indirect", speaker: "She", cue: "said"});

test("everything found", () => {
  const {words, matched30, matched80, exact, speaker, cue, canonical, errors} = score([BOATS, PIER], [BOATS, PIER]);
  for (const measure of [words, matched30, matched80, exact]) expect(measure.f1).toBe(1);
  for (const {share} of [speaker, cue, canonical]) expect(share).toBe(1);
  expect(errors).toEqual([]);
});

test("nothing found, nothing to find", () => {
  expect(score([BOATS], []).words).toMatchObject({precision: 0, recall: 0, f1: 0});
  expect(score([], [BOATS]).exact).toMatchObject({hits: 0, found: 1, gold: 0, f1: 0});
  expect(score([], []).speaker.share).toBeNull();
});

test("half of a quote: 5 of 8 words are a match at 0.3, not at 0.8, and not the same words", () => {
  const {words, matched30, matched80, exact} = score([PIER], [quote("pier will close in May")]);
  expect([words.precision, words.recall]).toEqual([1, 5 / 8]);
  expect([matched30.f1, matched80.f1, exact.f1]).toEqual([1, 0, 0]);
});

test("marks, spaces and punctuation at the edges do not count", () => {
  expect(score([quote("We need boats,")], [quote("“We need boats")]).exact.f1).toBe(1);
});

test("a found quote serves one gold quote only", () => {
  const twice = score([BOATS, BOATS], [BOATS]);
  expect([twice.matched30.hits, twice.exact.hits]).toEqual([1, 1]);
});

test("of several found quotes the one that covers most is taken", () => {
  const {cue} = score([PIER], [quote("old pier will"), {...PIER, cueStart: PIER.cueStart}]);
  expect(cue).toEqual({right: 1, of: 1, share: 1});
});

test("the wrong speaker, the wrong name, no cue", () => {
  const {speaker, canonical, cue, errors} = score(
    [BOATS],
    [quote("We need boats,", {speaker: "Ben Ode", name: "Ben Ode"})]
  );
  expect([speaker.share, canonical.share, cue.share]).toEqual([0, 0, 0]);
  expect(errors).toEqual([
    {kind: "speaker", id: "a", wanted: "Ana Ruiz", got: "Ben Ode"},
    {kind: "name", id: "a", wanted: "Ana Ruiz", got: "Ben Ode"},
    {kind: "cue", id: "a", wanted: "said", got: null}
  ]);
});

test("by type: gold and found of other types are left out", () => {
  const {words, errors} = score([BOATS, PIER], [BOATS], "direct");
  expect([words.f1, words.gold]).toEqual([1, 3]);
  expect(errors).toEqual([]);
});

test("quotes in parts: the words between them do not count", () => {
  const parts = [
    {start: 1, end: 8},
    {start: 70, end: 76}
  ];
  const {words} = score([{start: 1, end: 76, parts}], [{start: 1, end: 76}]);
  expect(words.recall).toBe(1);
  expect(words.precision).toBeLessThan(0.4);
});

test.each([
  ["John Key", "Prime Minister John Key", true],
  ["the Reserve Bank of Australia", "Reserve Bank Australia", true],
  ["Key", "John Kay", false],
  ["", "John Key", false],
  [null, null, false]
])("%s and %s", (a, b, expected) => {
  expect(sameName(a, b)).toBe(expected);
  expect(sameName(b, a)).toBe(expected);
});

const span = fc
  .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
  .map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));

test("whatever is compared: shares lie between 0 and 1, itself is right, gold and found change places with precision and recall", () =>
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (gold, found) => {
      const there = score(gold, found);
      const back = score(found, gold);
      for (const measure of ["words", "matched30", "matched80", "exact"] as const) {
        const {precision, recall, f1} = there[measure];
        for (const share of [precision, recall, f1]) expect(share >= 0 && share <= 1).toBe(true);
      }
      for (const measure of ["words", "exact"] as const)
        expect([there[measure].precision, there[measure].recall]).toEqual([
          back[measure].recall,
          back[measure].precision
        ]);
      expect(there.matched80.hits).toBeLessThanOrEqual(there.matched30.gold);
      if (score(gold, gold).words.gold > 0) expect(score(gold, gold).words.f1).toBe(1);
    })
  ));
