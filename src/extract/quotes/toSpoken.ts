import type {Doc, TokenRun} from "../doc/readDoc.js";
import type {Mention, QuoteType, Span} from "../types.js";
import type {Columns} from "./columns.js";
import type {Draft} from "./draft.js";
import type {Quotation} from "./marks.js";
import type {Spoken} from "./spoken.js";

const WORD = /[\p{L}\p{N}]/u;

/** A draft as a row: characters for tokens, outer quotation marks left off, and its type. Null where it holds no word. */
export function toSpoken(
  draft: Draft,
  {text, tokens}: Doc,
  columns: Columns,
  quotations: readonly Quotation[]
): Spoken | null {
  const span = ({first, last}: TokenRun): Span => ({start: tokens.start[first]!, end: tokens.end[last]!});
  const parts = draft.parts
    .flatMap((run) => byParagraph(run, columns))
    .map((run) => withoutOuterMarks(run, span(run), columns, quotations))
    .filter(({start, end}) => WORD.test(text.slice(start, end)))
    .map(({start, end}): Mention => ({start, end, text: text.slice(start, end)}));
  if (parts.length === 0) return null;
  const [start, end] = [parts[0]!.start, parts.at(-1)!.end];
  return {
    start,
    end,
    text: text.slice(start, end),
    ...(parts.length > 1 && {parts}),
    type: typeOf(draft, tokens.word, columns, quotations),
    ...(draft.cue && {cue: span(draft.cue)}),
    ...(draft.speaker && {speaker: span(draft.speaker)}),
    rules: draft.rules
  };
}

/** A run that goes on over the line, a piece for each paragraph. */
function byParagraph({first, last}: TokenRun, {paragraphLast}: Columns): TokenRun[] {
  const out: TokenRun[] = [];
  for (let from = first; from <= last;) {
    const to = Math.min(last, paragraphLast[from]!);
    out.push({first: from, last: to});
    from = to + 1;
  }
  return out;
}

/** Marks are outer where the quotation reaches over the whole part, or the part ends on one side of it. */
function withoutOuterMarks(
  run: TokenRun,
  span: Span,
  {mark, quotation}: Columns,
  quotations: readonly Quotation[]
): Span {
  let {start, end} = span;
  const head = mark[run.first] ? quotations[quotation[run.first]!] : undefined;
  const tail = mark[run.last] ? quotations[quotation[run.last]!] : undefined;
  if (head && (head === tail || head.end > end || !head.closed)) start = head.inner.start;
  if (tail && (head === tail || tail.start <= span.start || !tail.closed)) end = Math.min(end, tail.inner.end);
  return {start, end: Math.max(start, end)};
}

function typeOf(
  {parts}: Draft,
  word: readonly string[],
  {quoted, quotation}: Columns,
  quotations: readonly Quotation[]
): QuoteType {
  let inside = 0;
  let outside = 0;
  for (const {first, last} of parts) {
    for (let i = first; i <= last; i++) {
      if (!WORD.test(word[i]!)) continue;
      if (quoted[i] && !quotations[quotation[i]!]!.apostrophes) inside++;
      else outside++;
    }
  }
  return outside === 0 ? "direct" : inside === 0 ? "indirect" : "mixed";
}
