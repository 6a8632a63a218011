import {expect, test} from "vitest";
import {drawSvg} from "../../loaders/site/drawSvg.js";
import {coverageTimeline} from "../../src/charts/coverageTimeline.js";
import {statusTimeline, undatedEvents} from "../../src/charts/statusTimeline.js";
import {textWidth} from "../../src/charts/textWidth.js";
import {timeScale} from "../../src/charts/timeScale.js";
import {typesByOutlet} from "../../src/charts/typesByOutlet.js";
import {wordsBySpeaker} from "../../src/charts/wordsBySpeaker.js";

const colour = "var(--speaker-1)";
const words = [
  {outlet: "The Post", speaker: "Ana Ruiz", direct: 40, mixed: 8, indirect: 12, colour},
  {outlet: "The Bell", speaker: "Ana Ruiz", direct: 6, mixed: 0, indirect: 0, colour},
  {outlet: "The Bell", speaker: "Tom Lund", direct: 0, mixed: 0, indirect: 90, colour}
];
const lane = {
  name: "The Post",
  colour: "var(--outlet-1)",
  published: "2024-03-07",
  publishedText: "published 7 Mar 2024"
};
const stretch = {lane: "The Post", from: "2023-01-01", to: "2023-12-31", text: "built, 2023", tip: "The Post: built"};
const event = {
  text: "Ferry left",
  status: "denied",
  from: "2024-03-01",
  to: "2024-03-01",
  dateText: "1 Mar 2024",
  by: "The Post",
  tip: ""
} as const;

const drawings = {
  wordsBySpeaker: (width: number) => wordsBySpeaker(words, width),
  typesByOutlet: (width: number) => typesByOutlet([{outlet: "The Post", direct: 3, mixed: 1, indirect: 9}], width),
  coverageTimeline: (width: number) =>
    coverageTimeline([lane], [stretch, {...stretch, from: "2024-03-06", to: "2024-03-06"}], width),
  statusTimeline: (width: number) =>
    statusTimeline([event, {...event, from: "2023-01-01", to: "2023-12-31", status: "happened"}], width),
  undatedEvents: (width: number) =>
    undatedEvents(
      [
        {status: "planned", n: 3},
        {status: "possible", n: 1}
      ],
      width
    )
};

test.each(Object.entries(drawings).flatMap(([name, draw]) => [704, 342].map((width) => [name, width, draw] as const)))(
  "%s at %i px is drawn in the colours of the theme, and nothing leaves the drawing",
  async (_, width, draw) => {
    const spec = draw(width);
    expect(spec.width).toBe(width);
    const svg = await drawSvg(spec, "What it shows");
    expect(svg).toMatch(/^<svg role="img" aria-label="What it shows"/);
    expect(svg).toContain("var(--");
    expect(svg).not.toMatch(/NaN|undefined|rgb\(|#[0-9a-f]{6}\b/);
    for (const values of spec.layer.flatMap(
      (layer) => (layer as {data: {values: Record<string, unknown>[]}}).data.values
    ))
      for (const key of ["x", "x2"])
        if (typeof values[key] === "number") {
          expect(values[key]).toBeGreaterThanOrEqual(-6);
          expect(values[key]).toBeLessThanOrEqual(width + 6);
        }
  }
);

test.each([
  [["2011-01-01", "2013-05-10"], "2011 2012 2013"],
  [["2024-01-15", "2024-04-20"], "Jan 2024 Feb Mar Apr"],
  [["2024-03-01", "2024-03-03"], "1 Mar 2 Mar 3 Mar"]
])("ticks of %j", (days, expected) =>
  expect(
    timeScale(days, 0, 700)
      .ticks.map((t) => t.text)
      .join(" ")
  ).toBe(expected)
);

test("a text is as wide as its letters", () => {
  expect(textWidth("", 12)).toBe(0);
  expect(textWidth("Ana Ruiz", 24)).toBeCloseTo(2 * textWidth("Ana Ruiz", 12));
  expect(textWidth("mm", 12)).toBeGreaterThan(textWidth("ii", 12));
});
