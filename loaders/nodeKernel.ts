import {loadQuickjs} from "../src/kernel/loadQuickjs.js";
import type {Engine} from "../src/kernel/openBox.js";
import {limits} from "../src/kernel/types.js";
import {bundle} from "./bundle.js";

/** QuickJS and the code of the box under Node: for the build, the tests and the grader. */
export async function nodeEngine(): Promise<Engine> {
  const [quickjs, box, charts, vl] = await Promise.all([
    loadQuickjs({}, limits.memory),
    bundle("src/kernel/box/main.ts", "iife"),
    bundle("src/kernel/box/charts.ts", "iife"),
    import("vega-lite-api")
  ]);
  return {quickjs, box, charts, chartNames: Object.keys(vl as object)};
}
