import type {Span} from "../../extract/types.js";

/** The most spans that a rule may give. */
const most = 5_000;

/** Spans as a reader's rule gives them, checked: they are a stranger's. @returns the spans, or what is amiss with them */
export function spansOf(value: unknown, text: string): readonly Span[] | string {
  if (!Array.isArray(value)) return "spans is no list; let it be a list of {start, end}";
  if (value.length > most)
    return `spans has ${value.length.toLocaleString("en")} entries; up to ${most.toLocaleString("en")} are scored`;
  const spans: Span[] = [];
  for (const [i, each] of (value as unknown[]).entries()) {
    const {start, end} = (each ?? {}) as {start?: unknown; end?: unknown};
    if (!Number.isInteger(start) || !Number.isInteger(end))
      return `entry ${i + 1} of spans has no start and end; write whole numbers, as {start: 0, end: 5}`;
    if ((start as number) < 0 || (end as number) > text.length || (start as number) >= (end as number))
      return `entry ${i + 1} of spans is ${String(start)} to ${String(end)}; the text goes from 0 to ${text.length}, and a span begins before it ends`;
    spans.push({start: start as number, end: end as number});
  }
  return spans;
}
