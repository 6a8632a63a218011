import type {Span} from "../../extract/types.js";
import type {Reading} from "../reading.js";
import {sentenceOf} from "../sentenceOf.js";
import {nameStems, stemsOf} from "./stems.js";

/** Two sentences of two articles that share rare words, and how alike they are, from 0 to 1. */
export interface Likeness {
  readonly spans: readonly [Span, Span];
  readonly score: number;
  /** The rarest shared word, as each article has it. */
  readonly words: readonly [string, string];
}

/** From here on two sentences are shown as being of one matter. */
const LIKE = 0.1;

/**
 * Sentences that tell of the same in other words: the share of the shorter one's words, weighted by rarity
 * (inverse document frequency, Spärck Jones 1972), that the other has too; words cut to their first six letters, names and short words left out. Each sentence comes once, with the one it is likest to.
 */
export function likeSentences(a: Reading, b: Reading): Likeness[] {
  const [left, right] = [sentences(a), sentences(b)];
  const all = [...left, ...right];
  const spread = new Map<string, number>();
  for (const s of all) for (const stem of s.stems.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const weight = (stem: string) => Math.log(all.length / spread.get(stem)!);
  const norm = (s: Sentence) => Math.sqrt([...s.stems.keys()].reduce((n, stem) => n + weight(stem) ** 2, 0)) || 1;
  const found = left.flatMap((x) =>
    right.flatMap((y) => {
      const common = [...x.stems.keys()].filter((stem) => y.stems.has(stem)).sort((s, t) => weight(t) - weight(s));
      if (common.length === 0) return [];
      const score = common.reduce((n, stem) => n + weight(stem) ** 2, 0) / Math.min(norm(x), norm(y)) ** 2;
      // One word at least must be rare: once in each, or little more.
      if (score < LIKE || x.stems.get(common[0]!)!.length < 8 || spread.get(common[0]!)! > 2) return [];
      const words = [x.stems.get(common[0]!)!, y.stems.get(common[0]!)!] as const;
      return [{spans: [x.span, y.span] as const, score, words}];
    })
  );
  const taken = new Set<Span>();
  return found
    .sort((x, y) => y.score - x.score)
    .filter(({spans}) => {
      if (spans.some((s) => taken.has(s))) return false;
      for (const s of spans) taken.add(s);
      return true;
    });
}

interface Sentence {
  readonly span: Span;
  /** Stem → the word as it stands here. */
  readonly stems: ReadonlyMap<string, string>;
}

function sentences(r: Reading): Sentence[] {
  const names = nameStems(r);
  const out: Sentence[] = [];
  for (const p of r.paragraphs) {
    if (p.n == null) continue;
    for (let at = p.start; at < p.end && out.length < 400;) {
      const span = sentenceOf(r, {start: at, end: Math.min(at + 1, p.end)});
      out.push({span, stems: stemsOf(r.text.slice(span.start, span.end), names)});
      at = span.end + (/^\s*/.exec(r.text.slice(span.end, p.end))?.[0].length ?? 0);
      if (at <= span.start) break;
    }
  }
  return out;
}
