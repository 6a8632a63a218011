import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {drawChart} from "../../src/cells/drawChart.js";
import {showProblem, showValues} from "../../src/cells/showValue.js";
import {nodeHosts} from "../../loaders/kernelHost.js";
import type {Host} from "../../src/kernel/openHost.js";
import {limits, type CellResult} from "../../src/kernel/types.js";
import {attempts, charts} from "./attempts.js";
import {scope} from "./fixtures.js";

// The worker of the page in a thread of Node. Its limit of time is a fifth of the real one, so that the suite takes a minute.
const short = {...limits, time: 1000};
let host: Host;
let results: Map<string, CellResult>;
let idle: () => void;

beforeAll(async () => {
  const open = await nodeHosts();
  results = new Map();
  host = open({
    scope,
    limits: short,
    onResults: (all) => all.forEach((result) => results.set(result.id, result)),
    onIdle: () => idle()
  });
});
afterAll(() => host.dispose());

async function run(source: string): Promise<void> {
  results.clear();
  const done = new Promise<void>((resolve) => (idle = resolve));
  host.update(
    [
      {id: "attempt", source},
      {id: "good", source: `const n = quotes.numRows() // ${source.length}`}
    ],
    ["attempt", "good"]
  );
  await done;
}

/** Draws what the page would draw; what a chart's author reads instead is in the drawing. */
function draw(spec: Readonly<Record<string, unknown>>): {html: string} {
  try {
    return {html: drawChart(spec, 300, "c")};
  } catch (error) {
    return {html: `<p>${(error as Error).message}</p>`};
  }
}

describe("contained", () => {
  test.each(attempts.map((attempt) => [attempt.name, attempt] as const))(
    "%s",
    async (_, {source, ends, says}) => {
      await run(source);
      const result = results.get("attempt");
      expect(JSON.stringify(result ?? null)).not.toContain('"escaped"');
      if (ends !== "any") expect(result?.state).toBe(ends);
      expect((result?.logs ?? []).join("").length).toBeLessThan(limits.logs * 2);
      expect(JSON.stringify(result ?? null).length).toBeLessThan(limits.output * 2);
      // Nothing of the host has changed.
      expect("polluted" in {} || "polluted" in globalThis).toBe(false);
      // What is put on the page is text, not markup.
      const drawn = result
        ? showValues(result, 6, draw).html + (result.problem ? showProblem(result.problem).html : "")
        : "";
      expect(drawn.replace(/"[^"]*"/g, '""')).not.toMatch(/<(script|img|image|iframe)|<[^>]*\s(on\w+|[\w:]*href)=/i);
      const isChart = charts.some((chart) => chart.source === source);
      if (says) expect(isChart ? drawn : result?.problem?.message).toMatch(says);
      // The cell beside it works.
      await run("1");
      expect(results.get("good")?.state).toBe("done");
    },
    60_000
  );

  test("there are more than forty", () => expect(attempts.length).toBeGreaterThanOrEqual(40));
});
