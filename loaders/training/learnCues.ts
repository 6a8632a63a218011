import {columnsOf} from "../../src/extract/quotes/columns.js";
import type {GoldDoc} from "./goldDoc.js";

// From which share of its uses as a cue a word belongs to classes 1 to 5.
const SHARES = [0.07, 0.18, 0.35, 0.55, 0.75];

/** The words that are cues, by how often: list `k` holds class `k` as lemma, slash and first letter of the part of speech. */
export function learnCues(docs: readonly GoldDoc[]): string[][] {
  const counts = new Map<string, {uses: number; cues: number}>();
  for (const {doc, quotations, gold} of docs) {
    const {tokens} = doc;
    const {quoted} = columnsOf(doc, quotations, new Map());
    const isCue = new Uint8Array(tokens.n);
    for (const {cue} of gold) if (cue) isCue.fill(1, cue.first, cue.last + 1);
    for (let i = 0; i < tokens.n; i++) {
      if (quoted[i] === 1) continue;
      const word = `${tokens.lemma[i]}/${tokens.pos[i]![0]}`;
      const count = counts.get(word) ?? {uses: 0, cues: 0};
      counts.set(word, {uses: count.uses + 1, cues: count.cues + isCue[i]!});
    }
  }
  const lists: string[][] = [[], ...SHARES.map(() => [])];
  for (const [word, {uses, cues}] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (cues < 2) continue;
    const share = cues / (uses + 2);
    const k = SHARES.filter((least) => share > least).length;
    if (k > 0) lists[k]!.push(word);
  }
  return lists;
}
