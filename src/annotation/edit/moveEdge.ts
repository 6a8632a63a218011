import type {Span} from "../../extract/types.js";

/** A token of a text: a run of letters and digits, or one character that is neither and no blank. */
const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** A span with its beginning or its end moved by one word, or punctuation mark; the same where it would be empty or leave the text. */
export function moveEdge(text: string, span: Span, edge: "start" | "end", by: 1 | -1): Span {
  const near = 200;
  const from = Math.max(0, span[edge] - near);
  const tokens = [...text.slice(from, span[edge] + near).matchAll(TOKEN)].map(({index, 0: word}) => ({
    start: from + index,
    end: from + index + word.length
  }));
  const places = tokens.map((token) => token[edge]).filter((at) => (by > 0 ? at > span[edge] : at < span[edge]));
  const at = by > 0 ? places[0] : places.at(-1);
  const moved = at === undefined ? span : {...span, [edge]: at};
  return moved.start < moved.end ? {start: moved.start, end: moved.end} : {start: span.start, end: span.end};
}
