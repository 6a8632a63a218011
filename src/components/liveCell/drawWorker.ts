/** The worker that draws charts of cells: vega stays off the page, and a chart that never ends does not hold the page up. */
import {drawChart} from "../../cells/drawChart.js";

export interface DrawRequest {
  readonly job: number;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly widths: readonly number[];
  readonly id: string;
}

export type DrawAnswer =
  {readonly job: number; readonly svgs: readonly string[]} | {readonly job: number; readonly message: string};

self.onmessage = ({data: {job, spec, widths, id}}: MessageEvent<DrawRequest>): void => {
  try {
    self.postMessage({job, svgs: widths.map((width, i) => drawChart(spec, width, `${id}-${i}`))} satisfies DrawAnswer);
  } catch (error) {
    self.postMessage({job, message: (error as Error).message} satisfies DrawAnswer);
  }
};
