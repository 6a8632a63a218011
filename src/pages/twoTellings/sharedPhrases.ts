import type {Span} from "../../extract/types.js";
import type {Reading} from "../reading.js";

/** The same words in two articles: a run of three or more, two of them of six letters at least, that is no name. */
export interface SharedPhrase {
  readonly words: string;
  readonly spans: readonly [Span, Span];
}

/**
 * Phrases that stand word for word in both articles, longest first, each with its first place in each. Words of names are left out, and
 * so is a phrase that is part of a longer one.
 */
export function sharedPhrases(a: Reading, b: Reading): SharedPhrase[] {
  const [left, right] = [runs(a), runs(b)];
  const found: SharedPhrase[] = [];
  for (let n = longest; n >= shortest; n--)
    for (const [words, span] of left.get(n) ?? []) {
      const other = right.get(n)?.get(words);
      if (!other || found.some((f) => ` ${f.words} `.includes(` ${words} `))) continue;
      found.push({words, spans: [span, other]});
    }
  return found;
}

/** Three words or more in a row that two short texts share, the longest such run, as the first has it; null for none. */
export function sharedRun(a: string, b: string): string | null {
  const words = (text: string) => [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)].map((m) => m[0]);
  const [left, right] = [words(a), ` ${words(b).join(" ").toLowerCase()} `];
  for (let n = left.length; n >= shortest; n--)
    for (let i = 0; i + n <= left.length; i++) {
      const run = left.slice(i, i + n).join(" ");
      if (right.includes(` ${run.toLowerCase()} `)) return run;
    }
  return null;
}

const shortest = 3;
const longest = 6;

/** Every run of so many words → its first place. */
function runs(r: Reading): Map<number, Map<string, Span>> {
  const names = new Set(
    r.extraction.people.flatMap((p) => p.variants.flatMap((v) => v.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
  );
  const out = new Map<number, Map<string, Span>>();
  for (const p of r.paragraphs) {
    if (p.n == null) continue;
    // A mark between two words ends a run.
    for (const clause of r.text.slice(p.start, p.end).matchAll(/[\p{L}\p{N}]+(?:[-'’ ][\p{L}\p{N}]+)*/gu)) {
      const words = [...clause[0].matchAll(/[^ ]+/gu)].map((m) => ({
        start: p.start + clause.index + m.index,
        word: m[0].toLowerCase()
      }));
      for (let n = shortest; n <= longest; n++)
        for (let i = 0; i + n <= words.length; i++) {
          const run = words.slice(i, i + n);
          if (run.some(({word}) => names.has(word.replace(/['’]s$/, "")))) continue;
          if (run.filter(({word}) => word.length >= 6).length < 2) continue;
          const text = run.map(({word}) => word).join(" ");
          const of = out.get(n) ?? new Map<string, Span>();
          out.set(n, of);
          const last = run.at(-1)!;
          if (!of.has(text)) of.set(text, {start: run[0]!.start, end: last.start + last.word.length});
        }
    }
  }
  return out;
}
