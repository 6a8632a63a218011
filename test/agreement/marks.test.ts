import {describe, expect, test} from "vitest";
import {labels} from "../../src/annotation/types.js";
import {agreement, agreementByLabel} from "../../src/scoring/agreement/agreement.js";
import {compareMarks} from "../../src/scoring/agreement/disagreements.js";
import {
  explainCohen,
  explainFleiss,
  explainNominal,
  explainPrf,
  explainUnitizing
} from "../../src/scoring/agreement/explain.js";
import {mergings} from "../../src/scoring/agreement/mergings.js";
import {scoreMarks} from "../../src/scoring/agreement/scoreMarks.js";
import {sentenceAgreement} from "../../src/scoring/agreement/sentenceAgreement.js";
import {wordGrid} from "../../src/scoring/agreement/wordGrid.js";
import {scoreQuotes} from "../../src/scoring/scoreQuotes.js";
import {marked, words} from "../annotation/marked.js";

/** The same text as several annotators mark it. */
function annotators(...sources: string[]) {
  const all = sources.map((source, i) => marked(source, `${i}`));
  expect(new Set(all.map(({text}) => text)).size).toBe(1);
  return {text: all[0]!.text, marks: all.map(({marking}) => marking.marks)};
}

const two = annotators(
  "“[The pier is safe,]” {Ana Ruiz} <told> (reporters) ‹Friday›. {Berg} <said> [nothing had changed].",
  "“[The pier is safe,]” {Ana} Ruiz <told> {reporters} ‹Friday›. {Berg} said nothing had changed."
);

describe("two annotators", () => {
  test("differ in ends, in labels, and in what they leave out", () => {
    const {agreed, disagreements} = compareMarks(two.text, two.marks);
    expect(words(two.text, agreed)).toEqual(["quote: The pier is safe,", "cue: told", "time: Friday", "speaker: Berg"]);
    expect(disagreements.map(({kind, sides}) => [kind, ...sides.map((side) => words(two.text, side).join())])).toEqual([
      ["bounds", "speaker: Ana Ruiz", "speaker: Ana"],
      ["label", "addressee: reporters", "speaker: reporters"],
      ["missing", "cue: said", ""],
      ["missing", "quote: nothing had changed", ""]
    ]);
  });

  test("a blank, a quotation mark or a stop at an end is no disagreement", () => {
    const {text, marks} = annotators("[“The pier is safe, ”]Ana said.", "“[The pier is safe], ”Ana said.");
    expect(compareMarks(text, marks).disagreements).toEqual([]);
  });

  test("precision, recall and F1, exact and by words, are those of the evaluation", () => {
    const [mine, key] = two.marks as [(typeof two.marks)[0], (typeof two.marks)[0]];
    const scores = scoreMarks(two.text, key, mine, labels);
    const quote = scores.find(({label}) => label === "quote")!;
    expect([quote.exact.precision, quote.exact.recall]).toEqual([1 / 2, 1]);
    expect([quote.words.hits, quote.words.found, quote.words.gold]).toEqual([4, 7, 4]);
    const quotes = (marks: typeof mine) => marks.filter(({label}) => label === "quote");
    const {exact, words: overlap} = scoreQuotes([{id: "a", text: two.text, gold: quotes(key), found: quotes(mine)}]);
    expect(quote).toEqual({label: "quote", exact, words: overlap});
    expect(scores.map(({label}) => label)).toEqual(["quote", "speaker", "cue", "addressee", "time"]);
  });

  test("merging the labels they confuse raises agreement", () => {
    const rows = mergings(wordGrid(two.text), two.marks, labels);
    const kappa = (...merged: string[]) => rows.find((row) => row.merged.join() === merged.join())!.cohen!.kappa!;
    expect(kappa("speaker", "addressee")).toBeGreaterThan(kappa());
    expect(kappa("quote", "time")).toBeLessThanOrEqual(kappa() + 1e-9);
    expect(rows.length).toBe(1 + 10 + 1);
  });
});

test("the whole agreement of annotators who marked the same is 1, and of nobody's marks has no value", () => {
  const same = [two.marks[0]!, two.marks[0]!, two.marks[0]!];
  const {fleiss, nominal, unitizing, cohen} = agreement(two.text, same, labels);
  expect([fleiss.kappa, nominal.alpha, unitizing.alpha, cohen]).toEqual([1, 1, 1, null]);
  const none = agreement(two.text, [[], []], labels);
  expect([none.fleiss.kappa, none.nominal.alpha, none.unitizing.alpha, none.cohen!.kappa]).toEqual([
    null,
    null,
    null,
    null
  ]);
});

test("a class's agreement is told sentence by sentence", () => {
  const sentences = [
    {start: 0, end: two.text.indexOf(" Berg")},
    {start: two.text.indexOf("Berg"), end: two.text.length}
  ];
  const [first, second] = sentenceAgreement(two.text, sentences, two.marks, labels);
  // Nine words, of which “Ruiz” and “reporters” differ; five, of which four do.
  expect(first).toMatchObject({words: 9, share: 7 / 9, marking: 2});
  expect(second).toMatchObject({words: 5, share: 1 / 5, marking: 2});
});

describe("every statistic explains itself with its figures", () => {
  const {text, marks} = annotators("[One two] three four five.", "[One] two three four five.");
  const all = agreement(text, marks, ["quote"]);

  test("precision, recall, F1", () => {
    const [{exact, words: overlap}] = scoreMarks(text, marks[1]!, marks[0]!, ["quote"]) as [
      ReturnType<typeof scoreMarks>[0]
    ];
    expect(explainPrf(overlap, "words in quotes", "yours", "the key")).toBe(
      "1 of the 2 words in quotes of yours is among those of the key: precision 0.50. The key has 1, so recall is 1 ÷ 1 = 1.00. F1 is their harmonic mean: 2 × 0.50 × 1.00 ÷ (0.50 + 1.00) = 0.67."
    );
    expect(explainPrf(exact, "quotes", "yours", "the key")).toBe(
      "None of the 1 quotes of yours is among the 1 of the key: precision, recall and F1 are 0."
    );
  });

  test("Cohen's kappa", () =>
    expect(explainCohen(all.cohen!, "you", "the key")).toBe(
      "You and the key give 4 of 5 words the same label, 80.0 %. As often as each uses each label, chance alone would give 56.0 %. κ is what they reach of the rest: (0.800 − 0.560) ÷ (1 − 0.560) = 0.55."
    ));

  test("Fleiss' kappa", () =>
    expect(explainFleiss(all.fleiss)).toBe(
      "Take a word of the 5 and two of the 2 annotators: in 80.0 % of all such pairs they give it the same label. Two labels drawn blindly from all that were given are the same in 58.0 %. κ = (0.800 − 0.580) ÷ (1 − 0.580) = 0.52."
    ));

  test("alpha for labels", () =>
    expect(explainNominal(all.nominal)).toBe(
      "Of all pairs of labels given to the same word, 20.0 % differ. Of pairs drawn from all 10 labels, wherever they stand, 46.7 % differ. α = 1 − 0.200 ÷ 0.467 = 0.57."
    ));

  test("alpha for unitizing", () => {
    // Ends one word apart: 1. By chance, over 5 words: 2/5 · [⅓·(8 − 6 + 1) + 4·(3 + 2·…)…], worked with the formula of 1995.
    expect(explainUnitizing(all.unitizing, 5)).toMatch(
      /: 1\.0 for an average pair of annotators\..*α = 1 − 1\.0 ÷ \d+\.\d = /
    );
  });
});

test("agreement on each label is given for the labels used", () => {
  const rows = agreementByLabel(wordGrid(two.text), two.marks, labels);
  expect(rows.map(({label}) => label)).toEqual([...labels]);
  expect(rows.find(({label}) => label === "time")!.cohen!.kappa).toBe(1);
});
