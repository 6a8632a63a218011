import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {alphaContinuum, type Segmented} from "../../src/scoring/agreement/alphaContinuum.js";
import {alphaNominal} from "../../src/scoring/agreement/alphaNominal.js";
import {alphaUnitizing, unitizing, type Unit} from "../../src/scoring/agreement/alphaUnitizing.js";
import {cohenKappa} from "../../src/scoring/agreement/cohenKappa.js";
import {fleissKappa} from "../../src/scoring/agreement/fleissKappa.js";

/** Answers of two annotators from a table of how often they gave which pair of labels. */
function answers(table: readonly (readonly number[])[]): [number[], number[]] {
  const pairs = table.flatMap((row, a) => row.flatMap((n, b) => Array.from({length: n}, () => [a, b] as const)));
  return [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
}

/** From rows of annotators, “.” for no answer, to counts of labels for each unit. */
function counts(rows: readonly string[]): number[][] {
  const columns = rows.map((row) => row.split(" "));
  const labels = [...new Set(columns.flat())].filter((label) => label !== ".");
  return columns[0]!.map((_, unit) => labels.map((label) => columns.filter((row) => row[unit] === label).length));
}

describe("Cohen's kappa", () => {
  // Cohen 1960, table 1: cells of 200 cases; observed .70, by chance .41.
  const table = [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12]
  ];

  test("is .492 for Cohen's own table", () => {
    const {observed, expected, kappa} = cohenKappa(...answers(table));
    expect(observed).toBeCloseTo(0.7, 10);
    expect(expected).toBeCloseTo(0.41, 10);
    expect(kappa).toBeCloseTo(0.492, 3);
  });

  test("is 1 for the same, less than 0 for less than chance, and has no value where only one label is used", () => {
    expect(cohenKappa([0, 1, 0], [0, 1, 0]).kappa).toBe(1);
    expect(cohenKappa([0, 1, 0, 1], [1, 0, 1, 0]).kappa).toBe(-1);
    expect(cohenKappa([0, 0], [0, 0]).kappa).toBeNull();
    expect(cohenKappa([], []).kappa).toBeNull();
  });
});

describe("Fleiss' kappa", () => {
  // Fleiss 1971, table 1: 30 patients, 6 psychiatrists; depression, personality disorder, schizophrenia, neurosis, other.
  const patients = `00060 03003 01401 00006 03030 20400 00402 20310 20040 00006
    10050 11040 03300 10050 02031 00501 30012 51000 02040 10203
    00006 01050 02013 20040 10041 05010 40002 02040 10500 00006`
    .split(/\s+/)
    .map((row) => [...row].map(Number));

  test("is .430 for the psychiatrists", () => {
    expect(patients.length).toBe(30);
    const {observed, expected, kappa, annotators} = fleissKappa(patients);
    expect(annotators).toBe(6);
    expect(observed).toBeCloseTo(0.5556, 4);
    expect(expected).toBeCloseTo(0.2199, 4);
    expect(kappa).toBeCloseTo(0.43, 3);
  });

  test("has no value where all answers are the same, or there are none", () => {
    expect(
      fleissKappa([
        [3, 0],
        [3, 0]
      ]).kappa
    ).toBeNull();
    expect(fleissKappa([]).kappa).toBeNull();
  });
});

describe("Krippendorff's alpha for labels", () => {
  // Krippendorff 2011, “Computing Krippendorff's Alpha-Reliability”, parts A, B and C.
  test.each([
    [["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"], 0.095],
    [["a a b b d c c c e d d a", "b a b b b c c c e d d d"], 0.692],
    [
      ["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."],
      0.743
    ]
  ])("%j: %f", (rows, alpha) => expect(alphaNominal(counts(rows)).alpha).toBeCloseTo(alpha, 3));

  test("comes close to Fleiss' kappa where answers are many", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)), {minLength: 200, maxLength: 300}), (units) => {
        const table = units.map((unit) => [0, 1, 2].map((label) => unit.filter((each) => each === label).length));
        const [alpha, {kappa}] = [alphaNominal(table).alpha, fleissKappa(table)];
        if (alpha !== null && kappa !== null) expect(Math.abs(alpha - kappa)).toBeLessThan(0.02);
      }),
      {numRuns: 30}
    );
  });
});

describe("Krippendorff's alpha for unitizing", () => {
  const units = (...pairs: [number, number][]): Unit[] =>
    pairs.map(([begin, length]) => ({begin: begin - 150, length}));
  // Krippendorff 2004, Content Analysis, p. 254: a continuum from 150, 300 long; two observers.
  const c = unitizing([units([225, 70], [370, 30]), units([220, 80], [355, 20], [400, 20])], 300);
  const k = unitizing([units([180, 60], [300, 50]), units([180, 60], [300, 50])], 300);

  test("has the disagreements and alphas of the book's example", () => {
    expect(c.observed).toBeCloseTo(0.0144, 4);
    expect(c.expected).toBeCloseTo(0.0532, 4);
    expect(k.observed).toBe(0);
    expect(k.expected).toBeCloseTo(0.049, 3);
    expect(alphaUnitizing([c]).alpha).toBeCloseTo(0.7286, 3);
    expect(alphaUnitizing([k]).alpha).toBe(1);
    expect(alphaUnitizing([c, k]).alpha).toBeCloseTo(0.8591, 3);
  });

  // The book's figure 11.6 draws how two sections differ: rows of unit or gap against unit or gap.
  test.each([
    ["a unit over its own place", [[5, 6]], [[5, 6]], 0],
    ["ends apart by two and four", [[5, 6]], [[5, 2]], 16],
    ["both ends apart", [[5, 6]], [[6, 2]], 10],
    ["a unit where the other has none", [[5, 6]], [], 36],
    ["two units apart from each other", [[5, 6]], [[2, 2]], 40],
    ["one that reaches into another", [[5, 6]], [[4, 2]], 26]
  ] as [string, [number, number][], [number, number][], number][])("%s", (_, a, b, sum) => {
    const of = (list: [number, number][]): Unit[] => list.map(([begin, length]) => ({begin, length}));
    const {observed} = unitizing([of(a), of(b)], 20);
    expect(observed * 20 ** 2).toBeCloseTo(sum, 9);
  });

  test("is as the formula says, section by section, for any marks of any number of annotators", () => {
    const marks = fc.array(fc.tuple(fc.integer({min: 1, max: 6}), fc.nat(5)), {maxLength: 4}).map((pairs) => {
      let at = 0;
      return pairs.map(([length, gap]): Unit => {
        const begin = at + gap;
        at = begin + length;
        return {begin, length};
      });
    });
    fc.assert(
      fc.property(fc.array(marks, {minLength: 2, maxLength: 4}), (annotators) => {
        const {observed, expected} = unitizing(annotators, 50);
        const slow = bySections(annotators, 50);
        expect(observed).toBeCloseTo(slow.observed, 10);
        expect(expected).toBeCloseTo(slow.expected, 10);
      })
    );
  });
});

/** The formulas of 1995 written out as they stand, over all pairs of sections. */
function bySections(annotators: readonly (readonly Unit[])[], length: number): {observed: number; expected: number} {
  const m = annotators.length;
  const sections = annotators.map((units) => {
    const all: {b: number; l: number; v: boolean}[] = [];
    let at = 0;
    for (const unit of units) {
      if (unit.begin > at) all.push({b: at, l: unit.begin - at, v: false});
      all.push({b: unit.begin, l: unit.length, v: true});
      at = unit.begin + unit.length;
    }
    if (at < length) all.push({b: at, l: length - at, v: false});
    return all;
  });
  const marked = annotators.flat().length;
  let [differences, chance, own] = [0, 0, 0];
  for (const [i, mine] of sections.entries())
    for (const g of mine) {
      for (const [j, theirs] of sections.entries()) {
        if (i === j) continue;
        for (const h of theirs) {
          const d = g.b - h.b;
          if (g.v && h.v && -g.l < d && d < h.l) differences += d ** 2 + (g.b + g.l - h.b - h.l) ** 2;
          if (g.v && !h.v && h.l - g.l >= d && d >= 0) differences += g.l ** 2;
          if (!g.v && h.v && h.l - g.l <= d && d <= 0) differences += h.l ** 2;
        }
      }
      if (!g.v) continue;
      own += g.l * (g.l - 1);
      chance += ((marked - 1) / 3) * (2 * g.l ** 3 - 3 * g.l ** 2 + g.l);
      for (const h of sections.flat()) if (!h.v && h.l >= g.l) chance += g.l ** 2 * (h.l - g.l + 1);
    }
  return {
    observed: differences / (m * (m - 1) * length ** 2),
    expected: ((2 / length) * chance) / (m * length * (m * length - 1) - own)
  };
}

describe("Krippendorff's alphas for a continuum", () => {
  /** Words by letter, “.” for a gap; a bar begins another mark with the same letter. */
  const cut = (text: string): Segmented => {
    const [values, segments]: [number[], number[]] = [[], []];
    let segment = 0;
    let before = "";
    for (const sign of text) {
      if (sign !== before) segment++;
      before = sign;
      if (sign === "|") continue;
      values.push(sign === "." ? 0 : sign.charCodeAt(0));
      segments.push(segment);
    }
    return {values, segments};
  };
  const each = (rows: readonly string[]) => alphaContinuum(rows.map(cut));

  // Krippendorff 2011, parts A and B: every word a mark, no gaps.
  test.each([
    [["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"], 0.095],
    [["a a b b d c c c e d d a", "b a b b b c c c e d d d"], 0.692]
  ])("%j: with marks of one word it is alpha for given units", (rows, wanted) => {
    const {u, coding} = each(rows.map((row) => row.replaceAll(" ", "|")));
    expect(u.alpha).toBeCloseTo(wanted, 3);
    expect(coding).toEqual({...u, coverage: 1});
  });

  test("two annotators, ten words, by hand", () => {
    // Coincidences: aa 6, a. 1 and .a 1, ab 2 and ba 2, bb 4, .. 4. Sums: a 9, b 6, gap 5, of 20.
    // Pairs that are none: a 16 + 9 + 4, b 16 + 4, gaps 2 + 3. Expected, in 20 of 400 - 54: aa 81 - 29, bb 36 - 20, gaps 25 - 5.
    const {u, binary, coding, values} = each(["aaaa..bbbb", "aaa...aabb"]);
    expect(u.observed).toBeCloseTo(6 / 20, 12);
    expect(u.expected).toBeCloseTo(1 - (52 + 16 + 20) / 346, 12);
    expect(u.alpha).toBeCloseTo(257 / 430, 12);
    expect(binary.alpha).toBeCloseTo(577 / 750, 12);
    // Marked by both: aa 6, ab 2, ba 2, bb 4, of 14; a 8, b 6. None: a 9 + 9 + 4, b 16 + 4.
    expect(coding).toMatchObject({observed: 4 / 14, coverage: 14 / 20});
    expect(coding.expected).toBeCloseTo(1 - (64 - 22 + 36 - 20) / (196 - 42), 12);
    expect(coding.alpha).toBeCloseTo(13 / 24, 12);
    expect(values.map(({alpha}) => alpha)).toEqual([expect.closeTo(17 / 32, 12), expect.closeTo(5 / 9, 12)]);
    expect(values.map(({coverage}) => coverage)).toEqual([8 / 9, 1]);
  });

  test("three annotators, in fractions", () => {
    // Worked from equations 1, 4, 10 and 13b in exact fractions, apart from this code.
    const {u, binary, coding, values} = each(["..aaa....aa.bbbbbbbb", "..aaa..bbbbbbbb.....", "..aaa.....bbbbb....."]);
    const alphas = [u, binary, coding, ...values].map(({alpha}) => alpha);
    const wanted = [109 / 230, 277 / 640, 627 / 805, 2827 / 3675, 3443 / 4375];
    alphas.forEach((alpha, i) => expect(alpha).toBeCloseTo(wanted[i]!, 12));
    expect(coding.coverage).toBeCloseTo(23 / 60, 12);
  });

  test("1 where all is the same, no value where nothing is marked or all is one label", () => {
    const same = each(["a.bb|b.", "a.bb|b."]);
    expect([same.u.alpha, same.binary.alpha, same.coding.alpha]).toEqual([1, 1, 1]);
    expect(each(["...", "..."]).u.alpha).toBeNull();
    expect(each(["aa.", "a.a"]).coding.alpha).toBeNull();
    expect(each(["", ""]).u.alpha).toBeNull();
  });

  test("never above 1, and the order of annotators does not matter", () => {
    const row = fc.string({unit: fc.constantFrom("a", "b", "."), minLength: 12, maxLength: 12});
    fc.assert(
      fc.property(fc.array(row, {minLength: 2, maxLength: 4}), (rows) => {
        const {u, binary, coding} = each(rows);
        for (const {alpha} of [u, binary, coding]) if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
        const other = each([...rows].reverse()).u;
        expect(other.observed).toBeCloseTo(u.observed, 12);
        expect(other.expected).toBeCloseTo(u.expected, 12);
      })
    );
  });
});
