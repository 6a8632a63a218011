import * as vl from "vega-lite-api";

(globalThis as unknown as Record<string, unknown>).vl = vl;
