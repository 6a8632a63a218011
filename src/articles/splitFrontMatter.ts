/** An article's file in two: YAML between two lines `---` at the very top, and the text after it, unchanged. */
export interface Split {
  /** Null where there is no front matter. */
  readonly yaml: string | null;
  /** Null where front matter opens and never closes. */
  readonly text: string | null;
}

const OPEN = /^---[ \t]*\r?\n/;
const CLOSE = /^---[ \t]*(?:\r?\n|$)/m;

/** Splits an article's file at its front matter. The YAML begins on line 2. */
export function splitFrontMatter(file: string): Split {
  const open = OPEN.exec(file);
  if (!open) return {yaml: null, text: file};
  const rest = file.slice(open[0].length);
  const close = CLOSE.exec(rest);
  if (!close) return {yaml: rest, text: null};
  return {yaml: rest.slice(0, close.index), text: rest.slice(close.index + close[0].length)};
}
