import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {drawChart} from "../../src/cells/drawChart.js";
import {showProblem, showValues} from "../../src/cells/showValue.js";
import {nodeHosts} from "../../loaders/kernelHost.js";
import type {Host} from "../../src/kernel/hostTypes.js";
import {limits, type CellResult, type Limits} from "../../src/kernel/types.js";
import {attempts, charts} from "./attempts.js";
import {scope} from "./fixtures.js";

// The worker of the page in a thread of Node. What is to be stopped has a fifth of the real time, so that the suite takes half a minute;
// all else has the real one, so that a busy machine stops nothing else.
const short = {...limits, time: 1000};
const results = new Map<string, CellResult>();
let idle: () => void;
const opened: Host[] = [];
let patient: Host;
let strict: Host;

beforeAll(async () => {
  const open = await nodeHosts();
  const host = (of: Limits): Host =>
    open({
      scope,
      limits: of,
      onResults: (all) => all.forEach((result) => results.set(result.id, result)),
      onIdle: () => idle()
    });
  opened.push((patient = host(limits)), (strict = host(short)));
});
afterAll(() => opened.forEach((host) => host.dispose()));

async function run(host: Host, source: string): Promise<void> {
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
      const host = ends === "error" || ends === "done" ? patient : strict;
      await run(host, source);
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
      await run(host, "1");
      expect(results.get("good")?.state).toBe("done");
    },
    60_000
  );

  test("there are more than forty", () => expect(attempts.length).toBeGreaterThanOrEqual(40));
});
