import {expect, test} from "vitest";
import {scoreEvents} from "../../src/scoring/scoreEvents.js";
import {scoreStatus} from "../../src/scoring/scoreStatus.js";

const TEXT = "They sold boats, plan to visit Cairo, and did not raid the pier.";
const at = (word: string) => ({start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length});

test("triggers: strict, relaxed, and by class", () => {
  const gold = [
    {...at("sold"), class: "OCCURRENCE"},
    {...at("visit"), class: "OCCURRENCE"},
    {...at("plan"), class: "INTENT"}
  ];
  const {strict, relaxed, byClass, errors} = scoreEvents([
    {id: "a", text: TEXT, gold, found: [at("sold"), at("visit Cairo"), at("raid")]}
  ]);
  expect([strict.hits, relaxed.hits, strict.found, strict.gold]).toEqual([1, 2, 3, 3]);
  expect(byClass).toEqual({OCCURRENCE: {found: 2, gold: 2}, INTENT: {found: 0, gold: 1}});
  expect(errors.map(({kind, wanted, got}) => [kind, wanted, got])).toEqual([
    ["bounds", "visit", "visit Cairo"],
    ["missed", "plan", null],
    ["beyond the gold", null, "raid"]
  ]);
});

test("status: negated is denied, future planned, probable possible, all else happened", () => {
  const gold = [
    {...at("sold"), polarity: "POS", tense: "NON_FUTURE", modality: "CERTAIN"},
    {...at("visit"), polarity: "POS", tense: "FUTURE", modality: "CERTAIN"},
    {...at("raid"), polarity: "NEG", tense: "FUTURE", modality: "PROBABLE"},
    {...at("boats"), polarity: "POS", modality: "PROBABLE"}
  ];
  const found = [
    {...at("sold"), status: "ongoing"},
    {...at("visit"), status: "demanded"},
    {...at("raid"), status: "planned"}
  ];
  const score = scoreStatus([{id: "a", text: TEXT, gold, found}]);
  expect([score.found, score.gold]).toEqual([3, 4]);
  expect(score.f1).toEqual({happened: 1, planned: 2 / 3, denied: 0, possible: 0});
  expect(score.meanOfThree).toBeCloseTo(5 / 9);
  expect(score.mean).toBeCloseTo(5 / 12);
  expect(score.errors.map(({kind}) => kind)).toEqual(["denied found as planned"]);
});
