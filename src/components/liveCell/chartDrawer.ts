import {widths as cellWidths} from "../../cells/chartWidths.js";
import type {DrawAnswer, DrawRequest} from "./drawWorker.js";
import {cleanSvg} from "./cleanSvg.js";

/** Milliseconds a chart may take. */
const patience = 5000;

let worker: Worker | null = null;
let jobs = 0;
const waiting = new Map<number, (answer: DrawAnswer) => void>();

/**
 * Draws a chart in a worker, for both widths of the page.
 * @returns what to put on the page
 */
export async function drawChartOnPage(
  spec: Readonly<Record<string, unknown>>,
  id: string,
  url: string
): Promise<readonly Element[]> {
  const answer = await ask(spec, id, url);
  if ("message" in answer) {
    const words = document.createElement("p");
    words.className = "v-refused";
    words.textContent = answer.message;
    return [words];
  }
  return answer.svgs.map((svg, i) => {
    const box = document.createElement("div");
    box.className = `drawing ${i === 0 ? "wide" : "narrow"}`;
    box.append(cleanSvg(svg));
    return box;
  });
}

/** Draws a chart of the page itself at one width, with what it says for who does not see it; null where it cannot be drawn. */
export async function drawAt(
  spec: Readonly<Record<string, unknown>>,
  width: number,
  label: string,
  id: string,
  url: string
): Promise<Element | null> {
  const answer = await ask(spec, id, url, [width]);
  if ("message" in answer) return null;
  const drawing = cleanSvg(answer.svgs[0]!);
  drawing.setAttribute("aria-label", label);
  return drawing;
}

function ask(
  spec: Readonly<Record<string, unknown>>,
  id: string,
  url: string,
  widths: readonly number[] = cellWidths
): Promise<DrawAnswer> {
  const job = ++jobs;
  worker ??= start(url);
  const request: DrawRequest = {job, spec, widths, id};
  worker.postMessage(request);
  return new Promise((resolve) => {
    const timer = setTimeout(() => give("This chart took longer than 5 seconds to draw."), patience);
    waiting.set(job, (answer) => {
      clearTimeout(timer);
      waiting.delete(job);
      resolve(answer);
    });
  });
}

function start(url: string): Worker {
  const next = new Worker(url);
  next.onmessage = ({data}: MessageEvent<DrawAnswer>) => waiting.get(data.job)?.(data);
  next.onerror = () => give("This chart could not be drawn.");
  return next;
}

/** A worker that hangs is given up, with all it had to do. */
function give(message: string): void {
  worker?.terminate();
  worker = null;
  for (const [job, answer] of [...waiting]) answer({job, message});
}
