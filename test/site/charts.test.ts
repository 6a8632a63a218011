import {expect, test} from "vitest";
import {drawSvg} from "../../loaders/site/drawSvg.js";
import {chains} from "../../src/charts/chains.js";
import {coverageTimeline} from "../../src/charts/coverageTimeline.js";
import {dotRows} from "../../src/charts/dotRows.js";
import {markText, readMark} from "../../src/charts/marked.js";
import {statusTimeline} from "../../src/charts/statusTimeline.js";
import {textWidth} from "../../src/charts/textWidth.js";
import {timeScale} from "../../src/charts/timeScale.js";
import {typesByOutlet} from "../../src/charts/typesByOutlet.js";
import {undatedEvents} from "../../src/charts/undatedEvents.js";
import {wordsBySpeaker} from "../../src/charts/wordsBySpeaker.js";

const colour = "var(--speaker-1)";
const at = {direct: ["post#q1"], mixed: ["post#q2"], indirect: []};
const words = [
  {outlet: "The Post", speaker: "Ana Ruiz", direct: 40, mixed: 8, indirect: 12, colour, at},
  {outlet: "The Bell", speaker: "Ana Ruiz", direct: 6, mixed: 0, indirect: 0, colour, at},
  {outlet: "The Bell", speaker: "Tom Lund", direct: 0, mixed: 0, indirect: 90, colour, at}
];
const lane = {
  name: "The Post",
  colour: "var(--outlet-1)",
  published: "2024-03-07",
  publishedText: "published 7 Mar 2024"
};
const stretch = {
  lane: "The Post",
  from: "2023-01-01",
  to: "2023-12-31",
  text: "built, 2023",
  tip: "The Post: built",
  at: ["post#e1"]
};
const event = {
  text: "Ferry left",
  status: "denied",
  from: "2024-03-01",
  to: "2024-03-01",
  dateText: "1 Mar 2024",
  by: "The Post",
  tip: "",
  at: ["post#e2"]
} as const;

const dot = {colour, tip: "Ana Ruiz “said”", at: ["post#q1"]};
const row = {words: "said", group: "only tells", dots: [[dot, dot], [dot]]};
const side = {name: "The Post", colour: "var(--outlet-1)"};
const flow = {
  speaker: "Ana Ruiz",
  paper: "The Post",
  through: ["Radio"],
  n: 3,
  colour,
  tip: "Ana Ruiz to The Post",
  at: ["post#q1"]
};
const ends = [
  {name: "The Post", colour: "var(--outlet-1)"},
  {name: "The Bell", colour: "var(--outlet-2)"}
];

const drawings = {
  wordsBySpeaker: (width: number) => wordsBySpeaker(words, width),
  typesByOutlet: (width: number) => typesByOutlet([{outlet: "The Post", direct: 3, mixed: 1, indirect: 9, at}], width),
  coverageTimeline: (width: number) =>
    coverageTimeline([lane], [stretch, {...stretch, from: "2024-03-06", to: "2024-03-06"}], width),
  statusTimeline: (width: number) =>
    statusTimeline([event, {...event, from: "2023-01-01", to: "2023-12-31", status: "happened"}], width),
  undatedEvents: (width: number) =>
    undatedEvents([event, {...event, status: "planned"}, {...event, status: "possible"}], width),
  manyUndated: (width: number) =>
    undatedEvents(
      Array.from({length: 700}, () => event),
      width
    ),
  dotRows: (width: number) => dotRows([row, {...row, words: "denied", dots: [[], [dot]]}], [side, side], width),
  dotsAsBars: (width: number) =>
    dotRows([{...row, dots: [Array.from({length: 300}, () => dot), [dot]]}], [side, side], width),
  oneSide: (width: number) => dotRows([{...row, dots: [[dot, dot]]}], [side], width),
  chains: (width: number) =>
    chains(
      [flow, {...flow, speaker: "Tom Lund", through: ["Radio", "The Wire"]}, {...flow, paper: "The Bell"}],
      ends,
      width
    ),
  chainsOfOne: (width: number) => chains([flow], ends.slice(0, 1), width),
  chainsOfMany: (width: number) =>
    chains(
      [flow, {...flow, paper: "The Bell"}, {...flow, paper: "The Echo", through: []}],
      [...ends, {name: "The Echo", colour}],
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
    for (const values of spec.layer.flatMap(({data}) => data.values as readonly Record<string, unknown>[]))
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

test("a mark of a drawing carries its words, its places and its key into the drawing", async () => {
  expect(readMark(markText("sold, says “Ruiz”", ["a#q1", "b#e2"], "denied|Ruiz"))).toEqual({
    words: "sold, says “Ruiz”",
    places: "a#q1 b#e2",
    key: "denied|Ruiz"
  });
  expect(readMark(markText("only words", []))).toEqual({words: "only words", places: "", key: ""});
  const svg = await drawSvg(statusTimeline([event], 704), "One event");
  expect(svg).toContain('data-at="post#e2"');
  expect(svg).toContain('data-key="denied|The Post"');
  // Lines and labels of an axis, which nobody described, say nothing.
  const said = [...svg.matchAll(/data-tip="([^"]*)"/g)].map(([, words]) => words);
  expect(new Set(said)).toEqual(new Set([event.tip]));
});
