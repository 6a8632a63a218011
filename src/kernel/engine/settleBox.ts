import {Breach} from "./breach.js";
import type {Ask, Report} from "./readReport.js";
import type {Box} from "./types.js";

/**
 * Settles a box; texts that can be read at once are.
 * @param extract reads a text; without it, its asks come back
 * @throws Breach of memory where a cell tells that it has none left
 */
export function settleBox(
  box: Box,
  extract?: (text: string, published: string | null) => unknown
): {readonly reports: readonly Report[]; readonly asks: readonly Ask[]} {
  const reports: Report[] = [];
  for (;;) {
    const settled = box.settle();
    reports.push(...settled.reports);
    if (settled.asks.length > 0 && extract) {
      for (const {id, text, published} of settled.asks) box.answer(id, true, extract(text, published));
      continue;
    }
    const full = reports.find(({error}) => error?.memory);
    if (full) throw new Breach("memory", full.id);
    return {reports, asks: settled.asks};
  }
}
