import {loadQuickjs} from "../src/kernel/engine/loadQuickjs.js";
import type {Engine} from "../src/kernel/engine/types.js";
import {limits} from "../src/kernel/types.js";
import {bundle} from "./bundle.js";
import {chartNames} from "./chartNames.js";

/**
 * QuickJS and the code of the box under Node: for the build, the tests and the grader.
 * @param memory bytes that all boxes of this engine may take together
 */
export async function nodeEngine(memory: number = limits.memory): Promise<Engine> {
  const [quickjs, box, charts, names] = await Promise.all([
    loadQuickjs({}, memory),
    bundle("src/kernel/box/main.ts", "iife"),
    bundle("src/kernel/box/charts.ts", "iife"),
    chartNames()
  ]);
  return {quickjs, box, charts, chartNames: names};
}

/** For the build, where the code is the author's own and several boxes hold the tables of as many articles as there are. */
export const buildEngine = () => nodeEngine(2 ** 31);
