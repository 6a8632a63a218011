import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {contrast, difference, mix, parse, visions, type Rgb} from "./colour.js";

const css = readFileSync("src/tokens.css", "utf8").split("@media")[0]!;
const themes = ["light", "dark"].map((theme, i) => {
  const found = css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g);
  return [theme, new Map([...found].map((m) => [m[1]!, parse(m[2 + i]!)]))] as const;
});
const statuses = ["happened", "ongoing", "planned", "denied", "demanded", "possible"].map((s) => `status-${s}`);
const speakers = Array.from({length: 9}, (_, i) => `speaker-${i}`);

describe.each(themes)("the %s theme", (_, tokens) => {
  const colour = (name: string): Rgb => {
    const found = tokens.get(name);
    if (!found) throw new Error(`tokens.css has no --${name}`);
    return found;
  };
  const lowest = (fronts: readonly string[], grounds: readonly string[]) =>
    Math.min(...fronts.flatMap((f) => grounds.map((g) => contrast(colour(f), colour(g)))));

  test("text has 4.5:1", () => {
    expect(
      lowest(["ink", "ink-2", "ink-3", "accent", "accent-deep", "right", "wrong", "hint"], ["surface", "surface-2"])
    ).toBeGreaterThanOrEqual(4.5);
    expect(lowest(["ink", "ink-2", "accent"], ["surface-3"])).toBeGreaterThanOrEqual(4.5);
    expect(lowest(["on-accent"], ["accent", "accent-deep"])).toBeGreaterThanOrEqual(4.5);
    expect(
      lowest(["ink"], ["right-wash", "wrong-wash", "hint-wash", "cue-wash", "accent-wash"])
    ).toBeGreaterThanOrEqual(4.5);
    expect(lowest(["code-key", "code-str", "code-num", "code-fun", "code-com"], ["surface-2"])).toBeGreaterThanOrEqual(
      4.5
    );
    for (const s of speakers) {
      expect(contrast(colour("ink-3"), mix(colour(s), colour("surface"), 0.1)), s).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour("ink"), mix(colour(s), colour("surface"), 0.13)), s).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("lines, marks and edges have 3:1", () => {
    expect(lowest([...speakers, ...statuses, "edge", "accent"], ["surface", "surface-2"])).toBeGreaterThanOrEqual(3);
    expect(lowest(["outlet-1", "outlet-2", "time-line"], ["surface"])).toBeGreaterThanOrEqual(3);
    expect(lowest(speakers, ["cue-wash"])).toBeGreaterThanOrEqual(3);
    for (const s of speakers)
      expect(contrast(colour(s), mix(colour(s), colour("surface"), 0.13)), s).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(visions))("speakers and statuses are told apart, %s", (_, see) => {
    for (const set of [speakers, statuses])
      for (const [i, a] of set.entries())
        for (const b of set.slice(0, i))
          expect(difference(see(colour(a)), see(colour(b))), `${a} and ${b}`).toBeGreaterThanOrEqual(10);
  });
});

test("CIEDE2000 gives the differences its authors print", () =>
  expect(difference(parse("#ffffff"), parse("#000000"))).toBeCloseTo(100, 0));
