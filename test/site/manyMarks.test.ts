import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {plainText} from "../../loaders/site/plainText.js";
import {chains, type Flow} from "../../src/charts/chains.js";
import {dotRows, drawsBars} from "../../src/charts/dotRows.js";
import type {Spec} from "../../src/charts/spec.js";
import {textWidth} from "../../src/charts/textWidth.js";
import {typesByOutlet} from "../../src/charts/typesByOutlet.js";
import {render} from "../../src/html/html.js";
import {dotKey} from "../../src/pages/dotKey.js";
import {narrowWidth} from "../../src/pages/figure.js";

type Row = Readonly<Record<string, number | string>>;
interface Layer {
  readonly data: {readonly values: readonly Row[]};
  readonly mark: {readonly type: string};
}

const rowsOf = (spec: Spec, type: string): readonly Row[] =>
  (spec as unknown as {layer: readonly Layer[]}).layer
    .filter(({mark}) => mark.type === type)
    .flatMap(({data}) => data.values);

const widths = [704, narrowWidth];
const colour = "var(--ink-2)";
const number = fc.integer({min: 0, max: 6000});

describe("with very many quotes", () => {
  test("the numbers of quotes by type stand apart and inside the drawing", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number), {minLength: 1, maxLength: 6}), (counts) => {
        const at = {direct: [], mixed: [], indirect: []};
        const rows = counts.map(([direct, mixed, indirect], i) => ({
          outlet: `Paper ${i}`,
          direct,
          mixed,
          indirect,
          at
        }));
        for (const width of widths) {
          const numbers = rowsOf(typesByOutlet(rows, width), "text")
            .filter((t) => "size" in t)
            .map((t) => ({
              x: Number(t["x"]),
              y: Number(t["y"]),
              x2: Number(t["x"]) + textWidth(String(t["text"]), 11)
            }));
          for (const a of numbers) {
            expect(a.x2).toBeLessThanOrEqual(width);
            for (const b of numbers)
              if (a !== b && Math.abs(a.y - b.y) < 8) expect(a.x2 <= b.x || b.x2 <= a.x).toBe(true);
          }
        }
      })
    );
  });

  test("chains stay inside their drawing, however many quotes take one way", () => {
    const flows = fc.array(
      fc.record({
        speaker: fc.constantFrom("Ana Ruiz", "Tom Berg", "the council"),
        paper: fc.constantFrom("The Post", "The Bell", "The Lamp"),
        through: fc.subarray(["Radio", "the wire"]),
        n: fc.integer({min: 1, max: 3000})
      }),
      {minLength: 1, maxLength: 14}
    );
    fc.assert(
      fc.property(flows, fc.integer({min: 1, max: 3}), (made, papers) => {
        const names = ["The Post", "The Bell", "The Lamp"].slice(0, papers);
        const kept = made.filter(({paper}) => names.includes(paper));
        if (kept.length === 0) return;
        const all: Flow[] = kept.map((flow) => ({...flow, colour, tip: "", at: []}));
        const ends = names.filter((name) => kept.some(({paper}) => paper === name)).map((name) => ({name, colour}));
        const spec = chains(all, ends, 704) as unknown as Spec & {height: number};
        for (const {y, y2} of rowsOf(spec, "rect")) {
          if (y2 === undefined || y === undefined) continue;
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y2)).toBeLessThanOrEqual(spec.height + 1);
        }
        for (const {y, width} of rowsOf(spec, "line")) {
          // A line goes through the middle of its box, and the thinnest is thicker than its share.
          expect(Number(y) - Number(width) / 2).toBeGreaterThanOrEqual(-1);
          expect(Number(y) + Number(width) / 2).toBeLessThanOrEqual(spec.height + 4);
        }
      })
    );
  });

  test("dots become bars, their numbers stand inside, and the words under the title say so", () => {
    const side = {name: "all papers", colour};
    const dot = {colour, tip: "", at: []};
    const rows = (n: number) => [{words: "said", dots: [Array.from({length: n}, () => dot)]}];
    const said = (n: number) => plainText(render(dotKey(rows(n), [side], 704, "quote", ", in colour")));
    expect(said(5)).toBe("A dot is one quote, in colour");
    expect(said(30)).toBe("A dot is one quote, in colourA bar is as long as it has quotes; the number says how many");
    expect(said(7000)).toBe("A bar is as long as it has quotes; the number says how many");
    for (const width of widths) {
      expect(drawsBars(rows(7000), [side], width)).toBe(true);
      const label = rowsOf(dotRows(rows(7000), [side], width), "text").find(({text}) => text === "7,000")!;
      expect(Number(label["x"]) + textWidth("7,000", 12)).toBeLessThanOrEqual(width);
    }
  });
});
