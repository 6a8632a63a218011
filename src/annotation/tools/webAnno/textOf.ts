/** A sentence: where its text begins, and the lines that give it. */
export interface Sentence {
  readonly start: number;
  readonly lines: readonly string[];
}

/** The furthest that a sentence may stand behind the one before: a file that says more is not to fill the memory. */
const widest = 10_000;

/** The text of a file from its sentences. What stood between two of them is not told: one character was a blank, more were line ends. */
export function textOf(sentences: readonly Sentence[]): string {
  let text = "";
  for (const {start, lines} of [...sentences].sort((a, b) => a.start - b.start)) {
    const gap = Math.min(widest, start - text.length);
    text += (gap === 1 ? " " : "\n".repeat(Math.max(0, gap))) + lines.map(unescaped).join("\n");
  }
  return text;
}

const SIGNS: Readonly<Record<string, string>> = {t: "\t", n: "\n", f: "\f", r: "\r", b: "\b"};

const unescaped = (line: string): string =>
  line.replace(/\\([\s\S])/g, (_, sign: string) => (Object.hasOwn(SIGNS, sign) ? SIGNS[sign]! : sign));
